import { layBasics, layBlocks, type Block } from "../../writer/blocks";
import { numbers, total } from "../../writer/data";
import { omitted, ruimte, yes } from "../../writer/formula";
import { Sheet } from "../../writer/sheet";
import type { Native, Spill } from "../../writer/spill";
import { formats, headlines } from "../../writer/styles";
import { basic, basics, data, whole } from "../tables";

export interface Spills {
  readonly stacking: Spill;
  readonly balance: Spill;
  readonly together: Spill;
  readonly capacity: Spill;
}

/** The headline figures: three questions, three answers, and the area they are about. */
export async function overviewSheet(spills: Spills) {
  const sheet = new Sheet("Overzicht", "result", "De Weerden: past het, is er geld, zijn er mensen?",
    "Een verzonnen gebied. Alle cijfers hieronder zijn formules: verander een tabel en ze rekenen mee (met de invoegtoepassing Rol in de Ruimte).")
    .widths(2, 40, 18, 12, 96);
  layBasics(sheet, basics);
  layBlocks(sheet, 10, [await landBlock(spills), await moneyBlock(spills), peopleBlock(spills), profileBlock()]);
  return sheet.finished({ rows: 3 });
}

async function landBlock({ stacking }: Spills): Promise<Block> {
  const tables = [whole("Opgaven"), whole("Grond"), whole("Combinaties")];
  const pressure = await ruimte("RUIMTEDRUK", ...tables);
  // A total per area; a table that names more of them has more.
  const figure = (header: string) => stacking.sum("Totaal", "Opgave", header);
  const short = figure("Tekort ha");
  const [no, yesBut] = ["Nee: ook als opgaven hectares delen, is er te weinig grond.", "Ja, als opgaven hectares delen."];
  return {
    question: "Past het op het land?",
    lines: [
      ["Beschikbare grond", available(), headlines.hectares, "ha", "Oppervlakte maal het deel dat beschikbaar is (tabel Grond)."],
      ["Gevraagd door alle opgaven samen", figure("Bruto ha"), headlines.hectares, "ha", "Bruto: alsof geen opgave een hectare deelt."],
      ["Druk zonder delen", await ruimte("RUIMTEDRUK", ...tables, omitted, yes), formats.share, "", "Gevraagd gedeeld door beschikbaar; boven 100% is er te weinig."],
      ["Druk als opgaven hectares delen", pressure, formats.share, "", "Wat er na meervoudig gebruik nog nodig is, gedeeld door wat er is."],
      ["Hectares met twee of meer opgaven", figure("Gedeeld ha"), headlines.hectares, "ha", "Wat meekoppelen oplevert in dit plan."],
      ["Komt tekort", short, headlines.hectares, "ha", "Prioriteit 1 gaat voor; binnen een prioriteit is het relatieve tekort eerlijk verdeeld. Zie blad Ruimte."],
    ],
    verdict: {
      // Not the pressure: there can be land enough, and none of it suitable.
      formula: `IF({Komt tekort}>0,"${no}","${yesBut}")`,
      value: Number(short.value) > 0 ? no : yesBut,
    },
  };
}

async function moneyBlock({ balance }: Spills): Promise<Block> {
  const question = [whole("Opgaven"), whole("Middelen"), basic("Startjaar"), basic("Eindjaar"), whole("Index")];
  const figure = (header: string) => balance.find("Totaal", "Jaar", header);
  const [short, covered] = [figure("Tekort"), figure("Dekkingsgraad")];
  return {
    question: "Past het geld bij de ambitie?",
    lines: [
      ["Kosten van alle opgaven", figure("Kosten"), headlines.euros, "", "Incidenteel en structureel, geïndexeerd, over alle jaren."],
      ["Gedekt", figure("Gedekt"), headlines.euros, "", "Geoormerkt geld eerst, dan eigen geld, dan de reserve."],
      ["Komt tekort", short, headlines.euros, "", "Per jaar op blad Geld."],
      ["Dekkingsgraad", covered, formats.share, "", "Gedekt gedeeld door kosten."],
      ["Ambitieruimte", await ruimte("AMBITIERUIMTE", ...question), formats.share, "", "Welk deel van álle ambities het geld volledig kan dragen, met alle oormerken en voorwaarden."],
    ],
    verdict: {
      // Rounded down: where something falls short there is no money for all of it.
      formula: "IF({Komt tekort}>0,\"Nee: er is geld voor \"&TEXT(ROUNDDOWN({Dekkingsgraad},2),\"0%\")&\" van de kosten.\",\"Ja: alles is gedekt.\")",
      value: Number(short.value) > 0 ? `Nee: er is geld voor ${Math.floor(Number((Number(covered.value) * 100).toPrecision(12)))}% van de kosten.` : "Ja: alles is gedekt.",
    },
  };
}

function peopleBlock({ together, capacity }: Spills): Block {
  const figure = (header: string) => together.find("Totaal", "Rol", header);
  const short = figure("Tekort samen");
  const scarcest = together.largest("Rol", "Tekort samen", "geen rol");
  return {
    question: "Zijn er genoeg mensen?",
    lines: [
      ["Vraag", capacity.sum("Totaal", "Periode", "Vraag uren"), headlines.hours, "uren", "Alle werkpakketten over alle jaren."],
      ["Aanbod van eigen mensen", capacity.sum("Totaal", "Periode", "Aanbod uren"), headlines.hours, "uren", "Fte's maal de norm, min verzuim. Genoeg in totaal is niet genoeg per rol en per jaar."],
      ["Tekort als ieder voor zich werkt", figure("Tekort alleen"), headlines.hours, "uren", "Elke organisatie bedient eerst haar eigen werk."],
      ["Tekort als één overheid", short, headlines.hours, "uren", "Wie tijd heeft, helpt; met vervanging en inhuur."],
      ["Winst van samenwerken", figure("Winst uren"), headlines.hours, "uren", "Het verschil, zonder één mens erbij."],
      ["Grootste tekort bij", scarcest, undefined, "", "De rol die het eerst knelt. Zie blad Mensen."],
    ],
    verdict: {
      formula: "IF({Tekort als één overheid}>0,\"Nee: ook samen komen er uren tekort, het meest bij: \"&{Grootste tekort bij}&\".\",\"Ja, als organisaties samenwerken.\")",
      value: Number(short.value) > 0 ? `Nee: ook samen komen er uren tekort, het meest bij: ${scarcest.value}.` : "Ja, als organisaties samenwerken.",
    },
  };
}

function profileBlock(): Block {
  return {
    question: "Het gebied",
    lines: [
      ["Provincie", parties("provincie"), formats.count, "", "Provincie Middenland (verzonnen)."],
      ["Gemeenten", parties("gemeente"), formats.count, "", "Zie blad Partijen."],
      ["Waterschappen", parties("waterschap"), formats.count, "", "De Weerden en Hoge Gronden."],
      ["Oppervlakte", sum("Grond", "Oppervlakte"), headlines.hectares, "ha", "Alle grondsoorten samen."],
      ["Boeren", sum("Gemeenten", "Boeren"), formats.count, "", "Per gemeente op blad Verdeling."],
      ["Natura 2000-gebieden", rows("Natura2000", "Natura 2000-gebied"), formats.count, "", "Zie blad Gebieden."],
      ["Arrangementen", rows("Arrangementen", "Arrangement"), formats.count, "", "Zeven, en een stikstofaanpak in ontwikkeling."],
    ],
  };
}

function available(): Native {
  const shares = numbers(data.Grond, "Beschikbaar");
  return {
    // Where Beschikbaar is empty or 0, all of it counts; a real zero is the text 0%.
    formula: "SUMPRODUCT(Grond[Oppervlakte]*(Grond[Beschikbaar]+(Grond[Beschikbaar]=0)))",
    value: total(numbers(data.Grond, "Oppervlakte").map((hectares, row) => hectares * (shares[row]! || 1))),
  };
}

const sum = (table: "Grond" | "Gemeenten", header: string): Native =>
  // Not SUM: that would pass over text as if it were nothing.
  ({ formula: `SUMPRODUCT(${table}[${header}]*1)`, value: total(numbers(data[table], header)) });

const rows = (table: "Natura2000" | "Arrangementen", header: string): Native =>
  ({ formula: `COUNTA(${table}[${header}])`, value: data[table].rows.length });

const parties = (layer: string): Native => ({
  formula: `COUNTIF(Partijen[Laag],"${layer}")`,
  value: data.Partijen.rows.filter((row) => row.includes(layer)).length,
});
