import { basic, basics, data, whole } from "../area";
import { numbers, total } from "../../build/data";
import { omitted, ruimte, yes, type Calculated } from "../../build/formula";
import { Sheet } from "../../build/sheet";
import type { Native, Spill } from "../../build/spill";
import { aligned, formats, styles, withFormat } from "../../build/styles";

interface Spills { readonly stacking: Spill; readonly balance: Spill; readonly together: Spill; readonly capacity: Spill }
type Line = readonly [label: string, figure: Native | Calculated, format: string | undefined, unit: string, meaning: string];

/** The headline figures: three questions, three answers. */
export async function overviewSheet({ stacking, balance, together, capacity }: Spills) {
  const sheet = new Sheet("Overzicht", "result", "De Weerden: past het, is er geld, zijn er mensen?",
    "Een verzonnen gebied. Alle cijfers hieronder zijn formules: verander een tabel en ze rekenen mee (met de invoegtoepassing Rol in de Ruimte).")
    .widths(2, 40, 18, 12, 96);
  const land = [whole("Opgaven"), whole("Grond"), whole("Combinaties")];
  const money = [whole("Opgaven"), whole("Middelen"), basic("Startjaar"), basic("Eindjaar"), whole("Index")];
  const pressure = await ruimte("RUIMTEDRUK", ...land);
  const ambition = await ruimte("AMBITIERUIMTE", ...money);

  sheet.put("B5", "Uitgangspunten", styles.section);
  for (const { cell, label, value } of Object.values(basics)) {
    sheet.put(cell.replace("C", "B"), label).put(cell, value, withFormat(styles.entry, value > 1900 ? formats.year : formats.whole));
  }
  sheet.put("E6", "Geel is in te vullen; de formules gebruiken deze cellen bij hun naam: Startjaar, Eindjaar en Norm.")
    .put("E8", "1.363 uur: Handleiding Overheidstarieven 2023.");

  const coverage = balance.find("Totaal", "Jaar", "Dekkingsgraad");
  const covered = Number(coverage.value);
  const stillShort = together.find("Totaal", "Rol", "Tekort samen");
  const scarcest = together.largest("Rol", "Tekort samen");
  block(sheet, 10, "Past het op het land?", [
    ["Beschikbare grond", available(), formats.whole, "ha", "Oppervlakte maal het deel dat beschikbaar is (tabel Grond)."],
    ["Gevraagd door alle opgaven samen", stacking.find("Totaal", "Opgave", "Bruto ha"), formats.whole, "ha", "Bruto: alsof geen opgave een hectare deelt."],
    ["Druk zonder delen", await ruimte("RUIMTEDRUK", ...land, omitted, yes), formats.percentage, "", "Gevraagd gedeeld door beschikbaar; boven 100 % is er te weinig."],
    ["Druk als opgaven hectares delen", pressure, formats.percentage, "", "Wat er na meervoudig gebruik nog nodig is, gedeeld door wat er is."],
    ["Hectares met twee of meer opgaven", stacking.find("Totaal", "Opgave", "Gedeeld ha"), formats.whole, "ha", "Wat meekoppelen oplevert in dit plan."],
    ["Komt tekort", stacking.find("Totaal", "Opgave", "Tekort ha"), formats.whole, "ha", "Prioriteit 1 gaat voor; binnen een prioriteit is het relatieve tekort eerlijk verdeeld. Zie blad Ruimte."],
  ], {
    formula: "IF(C14>1,\"Nee: ook als opgaven hectares delen, is er te weinig grond.\",\"Ja, als opgaven hectares delen.\")",
    value: Number(pressure.result[0]![0]) > 1 ? "Nee: ook als opgaven hectares delen, is er te weinig grond." : "Ja, als opgaven hectares delen.",
  });
  block(sheet, 18, "Past het geld bij de ambitie?", [
    ["Kosten van alle opgaven", balance.find("Totaal", "Jaar", "Kosten"), formats.euros, "", "Incidenteel en structureel, geïndexeerd, over alle jaren."],
    ["Gedekt", balance.find("Totaal", "Jaar", "Gedekt"), formats.euros, "", "Geoormerkt geld eerst, dan eigen geld, dan de reserve."],
    ["Komt tekort", balance.find("Totaal", "Jaar", "Tekort"), formats.euros, "", "Per jaar op blad Geld."],
    ["Dekkingsgraad", coverage, formats.percentage, "", "Gedekt gedeeld door kosten."],
    ["Ambitieruimte", ambition, formats.percentage, "", "Welk deel van álle ambities het geld volledig kan dragen, met alle oormerken en voorwaarden."],
  ], {
    formula: "IF(C22<1,\"Nee: er is geld voor \"&TEXT(C22,\"0%\")&\" van de kosten.\",\"Ja: alles is gedekt.\")",
    value: covered < 1 ? `Nee: er is geld voor ${Math.round(covered * 100)}% van de kosten.` : "Ja: alles is gedekt.",
  });
  block(sheet, 25, "Zijn er genoeg mensen?", [
    ["Vraag", capacity.sum("Totaal", "Periode", "Vraag uren"), formats.whole, "uren", "Alle werkpakketten over alle jaren."],
    ["Aanbod van eigen mensen", capacity.sum("Totaal", "Periode", "Aanbod uren"), formats.whole, "uren", "Fte's maal de norm, min verzuim. Genoeg in totaal is niet genoeg per rol en per jaar."],
    ["Tekort als ieder voor zich werkt", together.find("Totaal", "Rol", "Tekort alleen"), formats.whole, "uren", "Elke organisatie bedient eerst haar eigen werk."],
    ["Tekort als één overheid", stillShort, formats.whole, "uren", "Wie tijd heeft, helpt; met vervanging en inhuur."],
    ["Winst van samenwerken", together.find("Totaal", "Rol", "Winst uren"), formats.whole, "uren", "Het verschil, zonder één mens erbij."],
    ["Grootste tekort bij", scarcest, undefined, "", "De rol die het eerst knelt. Zie blad Mensen."],
  ], {
    formula: "IF(C29>0,\"Nee: ook samen komen er uren tekort, het meest bij: \"&C31&\".\",\"Ja, als organisaties samenwerken.\")",
    value: Number(stillShort.value) > 0 ? `Nee: ook samen komen er uren tekort, het meest bij: ${scarcest.value}.` : "Ja, als organisaties samenwerken.",
  });
  block(sheet, 33, "Het gebied", [
    ["Provincie", count("Partijen[Laag]", "provincie"), formats.whole, "", "Provincie Middenland (verzonnen)."],
    ["Gemeenten", count("Partijen[Laag]", "gemeente"), formats.whole, "", "Zie blad Partijen."],
    ["Waterschappen", count("Partijen[Laag]", "waterschap"), formats.whole, "", "De Weerden en Hoge Gronden."],
    ["Oppervlakte", sum("Grond", "Oppervlakte"), formats.whole, "ha", "Alle grondsoorten samen."],
    ["Boeren", sum("Gemeenten", "Boeren"), formats.whole, "", "Per gemeente op blad Verdeling."],
    ["Natura 2000-gebieden", { formula: "ROWS(Natura2000[Natura 2000-gebied])", value: data.Natura2000.rows.length }, formats.whole, "", "Zie blad Gebieden."],
    ["Arrangementen", { formula: "ROWS(Arrangementen[Arrangement])", value: data.Arrangementen.rows.length }, formats.whole, "", "Zeven, en een stikstofaanpak in ontwikkeling."],
  ]);
  return sheet.finished({ rows: 3 });
}

function block(sheet: Sheet, top: number, question: string, lines: readonly Line[], verdict?: Native): void {
  for (const column of ["B", "C", "D", "E"]) sheet.put(`${column}${top}`, column === "B" ? question : "", styles.section);
  if (verdict !== undefined) sheet.formula(`E${top}`, verdict.formula, verdict.value, styles.section);
  for (const [index, [label, figure, format, unit, meaning]] of lines.entries()) {
    const row = top + 1 + index;
    const look = withFormat({ ...styles.headline, alignment: { horizontal: "right" } }, format);
    sheet.put(`B${row}`, label).put(`D${row}`, unit, aligned(styles.body, { horizontal: "left", indent: 1 })).put(`E${row}`, meaning);
    if ("result" in figure) sheet.spill(`C${row}`, figure.formula, figure.result, () => look);
    else sheet.formula(`C${row}`, figure.formula, figure.value, look);
  }
}

const available = (): Native => {
  const shares = numbers(data.Grond, "Beschikbaar");
  return {
    formula: "SUMPRODUCT(Grond[Oppervlakte],Grond[Beschikbaar])",
    value: total(numbers(data.Grond, "Oppervlakte").map((hectares, row) => hectares * shares[row]!)),
  };
};

const sum = (table: "Grond" | "Gemeenten", header: string): Native =>
  ({ formula: `SUM(${table}[${header}])`, value: total(numbers(data[table], header)) });

const count = (column: string, layer: string): Native => ({
  formula: `COUNTIF(${column},"${layer}")`,
  value: data.Partijen.rows.filter((row) => row.includes(layer)).length,
});
