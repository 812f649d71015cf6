import { moved } from "../../writer/address";
import type { Data } from "../../writer/data";
import { inputTable, widthsOf } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { formats, styles, withFormat } from "../../writer/styles";
import { inputs } from "../tables";

const leads: Readonly<Record<keyof typeof inputs, string>> = {
  Indicatoren: "Hoe het leven is: een rij per indicator, gebied en jaar. Gunstig hoeft maar één keer; het thema bepaalt de dimensie. Alle cijfers zijn verzonnen (voorbeeld).",
  Effecten: "Wat een maatregel doet tegenover niets doen: een getal in de eenheid van de indicator, of een woord (beter, slechter). Zonder groep geldt het voor iedereen.",
  Varianten: "Welke maatregelen bij een variant horen, en voor welk deel.",
  Trajecten: "De gesprekken met inwoners. Doelgroepen is wie u wilde horen, Bereikt wie u sprak.",
  Reacties: "Veertig reacties, zonder persoonsgegevens: het nummer verwijst naar het archief. Zet hier nooit een naam, adres, telefoonnummer of e-mailadres neer.",
  Besluiten: "Wat welk orgaan wanneer besloot. Besluiten blijven staan: het laatste telt.",
  Partijen: "Wie meedoet, en op welke bestuurslaag.",
  Afspraken: "Wie van wie welk resultaat vraagt. Een doel in geld vraagt ook een besluit over geld.",
  Voorwaarden: "Wat anderen moeten leveren voor een afspraak kan. Zonder datum geldt 1 januari van het startjaar.",
  Arrangementen: "De tafels waar partijen samenwerken, met de rol van de provincie.",
  Bijdragen: "Wat ieder inbrengt in een arrangement.",
  Boodschappen: "De zinnen van het publieksverslag. {1} is Waarde 1; Vorm zegt hoe een waarde wordt geschreven.",
};

/** One sheet per input table. */
export const inputSheets = () => Object.entries(inputs).map(([name, data]) => inputTable(name, data)).map((table) => {
  const sheet = new Sheet(table.name, "input", table.name, leads[table.name as keyof typeof inputs]).table("A4", table).widths(...widthsOf([table]));
  if (table.data === inputs.Boodschappen) writeAsSaid(sheet, table.data);
  return sheet.finished({ rows: 4, columns: 1 });
});

const forms: Readonly<Record<string, string>> = { jaar: formats.year, datum: formats.date };

/** Vorm says what each value of a sentence is: a year and a day look like it. */
function writeAsSaid(sheet: Sheet, { header, rows }: Data): void {
  const [first, form] = [header.indexOf("Waarde 1"), header.indexOf("Vorm")];
  for (const [row, cells] of rows.entries()) {
    for (const [index, said] of String(cells[form] ?? "").split(";").entries()) {
      const [value, look] = [cells[first + index], forms[said.trim()]];
      if (typeof value === "number" && look !== undefined) sheet.put(moved("A5", row, first + index), value, withFormat(styles.body, look));
    }
  }
}
