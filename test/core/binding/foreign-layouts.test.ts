import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findTables, readThrough, rulesOf, type FoundTable } from "../../../core/binding";
import { sheetOf } from "./layouts";

/** Sheets as they are found in public workbooks, and what must come of them; `hope` in words, where more than one answer is good. */
interface Layout {
  readonly id: string;
  readonly title: string;
  readonly sheet: string;
  readonly cells: readonly (readonly unknown[])[];
  readonly expect?: { readonly kind: readonly (string | null)[]; readonly certainty?: readonly string[]; readonly records?: number };
  readonly hope?: string;
}

const layouts = JSON.parse(readFileSync(join(__dirname, "layouts.json"), "utf8")) as readonly Layout[];
const words = { sure: "zeker", likely: "waarschijnlijk", unsure: "kies" } as const;
const found = ({ cells, sheet }: Layout): FoundTable[] => findTables(sheetOf(cells), sheet);
const layout = (id: string): Layout => layouts.find((each) => each.id.startsWith(`${id}-`))!;
const rulesIn = (id: string): string[] => found(layout(id))[0]!.proposal!.rules.map(({ field, from, operation }) => `${field} | ${from} | ${operation}`.trimEnd());
const codesIn = (id: string): string[] => found(layout(id))[0]!.proposal!.findings.map(({ code }) => code);

test.each(layouts.filter(({ expect: due }) => due !== undefined).map((each) => [`${each.id} ${each.title}`, each] as const))("%s", (_, each) => {
  const { kind, certainty, records } = each.expect!;
  const [table] = found(each);
  expect(kind).toContain(table?.kind ?? null);
  if (certainty !== undefined) expect(certainty).toContain(words[table!.confidence]);
  if (records !== undefined) expect(table!.proposal!.mapped.cells.length - 1).toBe(records);
});

test("no kind is sure with a problem, and what is not sure says why", () => {
  for (const table of layouts.flatMap(found)) {
    if (table.confidence === "sure") expect(table.proposal!.findings.filter(({ degree }) => degree === "problem")).toEqual([]);
    if (table.confidence === "unsure") expect(table.proposal).toBeUndefined();
  }
});

test("what is proposed is said as rules that read the same", () => {
  const proposals = layouts.flatMap(found).flatMap(({ proposal }) => proposal ?? []);
  expect(proposals.length).toBeGreaterThan(25);
  for (const { kind, mapped, rules } of proposals) {
    const read = rulesOf(rules);
    expect(read.problems).toEqual([]);
    if (rules.some(({ field }) => field === "draaien")) continue;
    const again = readThrough(kind, mapped.source, read, { header: mapped.header });
    expect(again.cells).toEqual(mapped.cells);
    expect(again.findings.filter(({ table }) => table === "Koppelregels")).toEqual([]);
  }
});

describe("what may come out in more than one way", () => {
  test("Lasten and Baten above the years become rows, added up over the programmes", () => {
    const [table] = found(layout("03"));
    expect(table!.proposal!.mapped.cells).toEqual([["Post", 2027, 2028], ["Lasten", 300, 320], ["Baten", 170, 180]]);
  });

  test("two columns for one year are a problem that names both, and neither counts twice", () => {
    expect(codesIn("05")).toContain("sameYear");
    expect(found(layout("05"))[0]!.proposal!.mapped.cells[0]).toEqual(["Post", 2026, 2027]);
  });

  test("a name that is merged over rows is proposed to be filled down", () => {
    expect(rulesIn("09")).toContain("Organisatie | Organisatie | aanvullen");
  });

  test("blocks that are called Lasten and Baten are left to the user", () => {
    expect(found(layout("11b")).map(({ kind }) => kind)).toEqual([undefined]);
  });

  test("years in rows are read turned", () => {
    expect(rulesIn("12")[0]).toBe("draaien | ja |");
    expect(found(layout("12"))[0]!.proposal!.mapped.cells).toEqual([["Post", 2027, 2028, 2029], ["Lasten", 100, 110, 120], ["Baten", 105, 108, 119]]);
  });

  test.each(["18", "44"])("an Excel table under a row of explanations has its header in its own first row (%s)", (id) => {
    const { cells, sheet } = layout(id);
    const tables = [{ row: 1, column: 0, rows: cells.length - 1, columns: 3 }];
    expect(findTables({ ...sheetOf(cells), tables }, sheet)[0]).toMatchObject({ place: { row: 1, headerRows: 1 }, names: cells[1] });
  });

  test("a heading is no source", () => {
    expect(found(layout("19"))[0]).toMatchObject({ kind: "middelen", confidence: "sure" });
    expect(codesIn("19")).toEqual(["headingRow"]);
  });

  test("land use across is a table of areas that lacks its provinces", () => {
    expect(found(layout("23b"))[0]).toMatchObject({ kind: "gebieden", confidence: "likely", proposal: { missing: ["Provincies"] } });
  });

  test("quarters are proposed to be added up", () => {
    expect(rulesIn("35")).toEqual(["Bron | Bron |", "jaren | 2027 Q1; 2027 Q2; 2027 Q3; 2027 Q4 | optellen"]);
  });

  test("hours per role and year are proposed as rows with a start and an end", () => {
    expect(rulesIn("38")).toContain("Start; Eind; Uren | Uren 2027; Uren 2028 | kolommen naar rijen");
  });

  test("income with a minus is proposed to be turned", () => {
    expect(rulesIn("13")).toEqual(["Post | Post |", "jaren | 2027; 2028 | x -1 voor Baten"]);
  });

  test("headers and texts that are too long to be names do not make a kind", () => {
    expect([...found(layout("45")), ...found(layout("46"))].map(({ kind }) => kind)).toEqual([undefined, undefined]);
  });
});
