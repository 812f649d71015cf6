import type { Workbook } from "exceljs";
import { looksPersonal } from "../../core";
import { bytesOf, partsOf, readAgain, sheetsIn } from "./files";
import { recordsOn } from "./records";

const bytes = bytesOf("brede-welvaart.xlsx");

let workbook: Workbook;
beforeAll(async () => {
  workbook = await readAgain(bytes);
});

const rowsOn = (sheet: string, row = 4): ReturnType<typeof recordsOn> => recordsOn(workbook.getWorksheet(sheet)!, row);

test("asks every question about life, residents and decisions", () => {
  const ids = new Set(sheetsIn(partsOf(bytes)).flatMap((xml) => [...xml.matchAll(/_xldudf_RUIMTE_([A-Z]+)\(/gu)].map(([, id]) => id)));
  expect([...ids].sort()).toEqual(["AFRUIL", "BESLUITEN", "CONTROLE", "EFFECTEN", "LEGITIMITEIT", "OPGAVENMIX", "PARTICIPATIE", "PUBLIEKSVERSLAG", "VOORWAARDEN", "WELVAART"]);
});

test("life goes forward here and backward there, and one group bears most", () => {
  expect(rowsOn("Welvaart").filter(({ Indicator }) => Indicator === "Aantal").map(({ Trendkleur }) => Trendkleur)).toEqual(["3 groen / 3 grijs / 2 rood", "2 groen / 0 grijs / 1 rood", "0 groen / 1 grijs / 0 rood"]);
  expect(rowsOn("Wie draagt").filter(({ Stapeling }) => Stapeling === "ja").map(({ Variant, Groep }) => [Variant, Groep])).toEqual([
    ["Bouwen en weg", "omwonenden van de weg"], ["Bus en beek", "boeren langs de beek"], ["Beetje van alles", "omwonenden van de weg"], ["Beetje van alles", "boeren langs de beek"],
  ]);
});

test("forty reactions, of which fourteen wait, and nothing that tells who reacted", () => {
  const processes = rowsOn("Participatie");
  expect(processes.slice(0, 3).map(({ Reacties, Open }) => [Reacties, Open])).toEqual([[10, 3], [20, 7], [10, 4]]);
  const reactions = rowsOn("Reacties");
  expect(reactions).toHaveLength(40);
  for (const row of reactions) for (const cell of Object.values(row)) expect([cell, looksPersonal(String(cell ?? ""))]).toEqual([cell, false]);
});

test("decisions of every status that a trainer wants to show", () => {
  const statuses = new Set(rowsOn("Legitimiteit").map(({ Status }) => Status));
  expect([...statuses].map(String).sort()).toEqual(["0.5", "besloten", "geen overheid", "ontbreekt", "te laat", "te weinig", "verkeerd orgaan"]);
});

test("the public report is twelve sentences that are readable by their form", () => {
  const report = rowsOn("Publieksverslag");
  expect(report).toHaveLength(13);
  expect(report.map(({ Leesbaar }) => Leesbaar)).toEqual(report.map(() => "ja"));
});

test("every figure says that it is an example", () => {
  for (const sheet of ["Indicatoren", "Effecten"]) for (const { Bron } of rowsOn(sheet)) expect(Bron).toBe("voorbeeld");
  for (const { Vindplaats } of rowsOn("Besluiten")) expect(Vindplaats).toBe("voorbeeld");
});
