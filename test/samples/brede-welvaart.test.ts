import type { Workbook } from "exceljs";
import { copiedText, looksPersonal, type Cells, type SourceTable } from "../../core";
import { publicReportInDetail } from "../../core/lived";
import { bytesOf, partsOf, readAgain, sheetsIn } from "./files";
import { recordsOn } from "./records";

const bytes = bytesOf("brede-welvaart.xlsx");

let workbook: Workbook;
beforeAll(async () => {
  workbook = await readAgain(bytes);
});

const rowsOn = (sheet: string, row = 4): ReturnType<typeof recordsOn> => recordsOn(workbook.getWorksheet(sheet)!, row);

/** What the public report reads, as it stands on the sheets. */
const tablesOf = (of: Workbook): SourceTable[] => (["Boodschappen", "Effecten", "Reacties", "Trajecten"] as const).map((name) => {
  const rows = recordsOn(of.getWorksheet(name)!, 4);
  const header = Object.keys(rows[0]!);
  return { kind: name.toLowerCase() as SourceTable["kind"], cells: [header, ...rows.map((row) => header.map((column) => inCell(row[column])))] as Cells };
});

/** A day as a function gets it: the library that reads the file again makes a date of it. */
const inCell = (value: unknown): unknown => (value instanceof Date ? (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : value ?? "");

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

/** The twelve sentences that a report of an area is made of (spec), and what may stand where a value comes. */
const value = {
  name: "\\p{L}[\\p{L} -]*", count: "\\d{1,3}(?:\\.\\d{3})*(?:,\\d)?", year: "20\\d\\d", money: "(?:min )?\\d{1,3}(?:\\.\\d{3})*(?:,\\d)?(?: miljoen| miljard)? euro", day: "\\d{1,2} \\p{Ll}+ 20\\d\\d", words: "\\p{L}[\\p{L} ]*",
};
const sentences = [
  `Dit verslag gaat over ${value.name}.`, `De provincie werkt hier samen met ${value.count} gemeenten en ${value.count} waterschap(?:pen)?.`,
  `Tot en met ${value.year} komen er ${value.count} woningen bij; daarvan zijn er ${value.count} klaar.`, `Ook komt er ${value.count} hectare natuur bij.`,
  `Niet alles past, want er is ${value.count} hectare grond te weinig.`, `Daarom gaat ${value.words} voor en moet ${value.words} wachten.`,
  `Alles samen kost ${value.money}; voor ${value.money} is nog geen geld.`, `Het gaat beter met ${value.words}, maar slechter met ${value.words}.`,
  `Vooral ${value.words} hebben last van het plan.`, `Mensen merken dit later ook: ${value.words}.`,
  `Wij kregen ${value.count} reacties van inwoners; ${value.count} daarvan hebben een antwoord.`, `Op ${value.day} beslist ${value.words} over ${value.words}.`,
].map((each) => new RegExp(`^${each.replace(/\.$/u, "\\.")}$`, "u"));

test("the public report is the twelve sentences, each readable by its form", () => {
  const report = rowsOn("Publieksverslag");
  expect(report.map(({ Leesbaar }) => Leesbaar)).toEqual([...sentences.map(() => "ja"), "ja"]);
  for (const [at, form] of sentences.entries()) expect(String(report[at]!["Tekst"])).toMatch(form);
});

test("it reads well aloud: whole sentences, and nothing that a voice stumbles over", () => {
  const { parts, sentences: count, toCheck, average } = publicReportInDetail(tablesOf(workbook))!.report!;
  expect([count, toCheck]).toEqual([12, 0]);
  expect(average).toBeLessThan(12);
  // Five headings that are questions somebody could ask, in words.
  expect(parts.map(({ heading }) => heading)).toEqual(["Waar gaat dit over?", "Wat komt er?", "Past het, en wat kost het?", "Wat merken mensen?", "Wat zeiden inwoners, en wie beslist?"]);
  for (const { pieces } of parts.flatMap((part) => part.sentences)) {
    const text = pieces.map((piece) => piece.text).join("");
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    // No signs that are not said, no double spaces, no capitals in a row, nothing shortened.
    expect(text).not.toMatch(/[€%&/()[\]{}<>=+*#|_~"]|\s{2}|\p{Lu}{2}|\b(?:ha|mln|mld|bijv|o\.a|m\.b\.t|d\.w\.z|jl|nr)\b|\d\.\s|\s[,.;:]/u);
    expect(text.split(" ").length).toBeLessThanOrEqual(15);
    expect(looksPersonal(text)).toBe(false);
  }
});

test("a group is named in it only when somebody says that it is large enough", () => {
  const text = (named: readonly string[]): string => copiedText(publicReportInDetail(tablesOf(workbook), { named })!.report!);
  expect(text([])).toContain("Vooral sommige mensen hebben last van het plan. Mensen merken dit later ook: er blijft minder grond voor sommige mensen over.");
  expect(text(["omwonenden van de weg", "boeren"])).toContain("Vooral omwonenden van de weg hebben last van het plan. Mensen merken dit later ook: er blijft minder grond voor boeren over.");
});

test("every figure says that it is an example", () => {
  for (const sheet of ["Indicatoren", "Effecten"]) for (const { Bron } of rowsOn(sheet)) expect(Bron).toBe("voorbeeld");
  for (const { Vindplaats } of rowsOn("Besluiten")) expect(Vindplaats).toBe("voorbeeld");
});
