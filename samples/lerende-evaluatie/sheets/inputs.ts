import { inputTable, widthsOf } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { inputs } from "../tables";

const leads: Readonly<Record<keyof typeof inputs, string>> = {
  Waarnemingen: "Wat projecten echt kostten of nodig hadden: een rij per project. Waarde per eenheid, of Totaal en Hoeveelheid. Meetellen nee: in geen enkel cijfer.",
  Normen: "Waar het plan mee rekent, en voor welke opgaven en kolom een norm geldt. Zonder Telt voor wordt zij alleen vergeleken.",
  Leervragen: "De leeragenda: wat gebieden en kennispartners willen weten, met wat men vooraf verwachtte. Start en Gereed zijn gepland.",
  Lessen: "Wat er geleerd is, voor wie, en wat ermee gedaan is. Komt uit noemt de les waaruit een les voortkwam.",
  Opgaven: "Wat er moet gebeuren en wat het volgens het plan kost. Alleen geld: ruimte staat in fictief-gebied.xlsx.",
  Middelen: "Het geld per bron en jaar.",
  Index: "Hoe prijzen stijgen tegenover het jaar ervoor; waarnemingen van eerdere jaren gaan ermee naar het laatste prijspeil.",
  Partijen: "Wie meedoet. Een les over het systeem hoort bij het Rijk of een koepel.",
  Onzekerheden: "Wat anders kan uitvallen dan begroot, als factor (1 = zoals begroot). Het venster kan hier bij Leren een rij bijzetten met wat gebieden leerden over kosten; bij Risico staat dan de kans dat het geld genoeg is.",
};

/** One sheet per input table. */
export const inputSheets = () => Object.entries(inputs).map(([name, data]) => inputTable(name, data)).map((table) =>
  new Sheet(table.name, "input", table.name, leads[table.name as keyof typeof inputs]).table("A4", table).widths(...widthsOf([table])).finished({ rows: 4, columns: 1 }));
