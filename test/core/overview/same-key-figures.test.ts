import fc from "fast-check";
import type { SourceTable } from "../../../core";
import { boardFigures } from "../../../core/reported";
import { sideBySide } from "../../../core/what-if";
import { runs } from "../../runs";

const column = (cells: SourceTable["cells"], left: (header: unknown) => boolean): SourceTable["cells"] => {
  const kept = cells[0]!.flatMap((header, at) => (left(header) ? [] : [at]));
  return cells.map((line) => kept.map((at) => line[at]!));
};

const tasks = (claim: number): SourceTable => ({ kind: "opgaven", cells: [
  ["Opgave", "Gebied", "Prioriteit", "Doel", "Ruimteclaim", "Startjaar", "Doeljaar", "Kosten per eenheid"],
  ["Natuur", "Polder", 1, 400, claim, 2027, 2028, 1000], ["Woningen", "Polder", 2, 2000, 200, 2027, 2027, 300],
] });
const others = (amount: number, hours: number): readonly SourceTable[] => [
  { kind: "grond", cells: [["Gebied", "Grondsoort", "Oppervlakte"], ["Polder", "landbouw", 350]] },
  { kind: "middelen", cells: [["Bron", "Soort", 2027, 2028], ["Algemeen", "algemeen", amount, 250_000]] },
  { kind: "index", cells: [["Jaar", "Index"], [2027, 0.02], [2028, 0.03]] },
  { kind: "werk", cells: [["Werkpakket", "Opgave", "Rol", "Uren", "Start", "Eind"], ["A", "Natuur", "Ecoloog", hours, 2027, 2027], ["B", "Woningen", "Ecoloog", 900, "2028K1", "2028K2"]] },
  { kind: "bezetting", cells: [["Organisatie", "Rol", "Fte"], ["provincie", "Ecoloog", 2]] },
  { kind: "vervanging", cells: [["Van", "Naar", "Factor"], ["Ecoloog", "Planoloog", 0.5]] },
];
const changes: SourceTable = { kind: "wijzigingen", cells: [
  ["Variant", "Tabel", "Rij", "Kolom", "Vermenigvuldig"], ["Minder", "opgaven", "Natuur", "Ruimteclaim", 0.5], ["Minder", "werk", "", "Uren", 0.5],
  ["Meer", "index", "", "Index", 2], ["Meer", "bezetting", "", "Fte", 2],
] };

const workbooks = fc.record({
  claim: fc.integer({ min: 0, max: 400 }), amount: fc.integer({ min: 0, max: 900_000 }), hours: fc.integer({ min: 1, max: 6000 }),
  absent: fc.subarray(["grond", "middelen", "index", "werk", "bezetting", "vervanging"]),
  /** Without any year column, and without the years of the tasks. */
  yearless: fc.subarray(["middelen", "opgaven"]),
  options: fc.record({ norm: fc.constantFrom(1000, 1363), from: fc.constantFrom(2027, 2028), to: fc.constantFrom(2028, 2029) }, { requiredKeys: ["norm"] }),
});

it("the board's report and Wat als give the same KERNCIJFERS, whatever tables and years are missing", () => fc.assert(
  fc.asyncProperty(workbooks, async ({ claim, amount, hours, absent, yearless, options }) => {
    const given = [tasks(claim), ...others(amount, hours), changes].filter(({ kind }) => !absent.includes(kind)).map(({ kind, cells }): SourceTable =>
      ({ kind, cells: yearless.includes(kind) ? column(cells, (header) => typeof header === "number" || /jaar$/.test(String(header))) : cells }));
    const { report, found, years } = await sideBySide(given, options);
    expect((await boardFigures(given, options)).variants).toEqual({ report, found });
    // Without a report somebody is told why; with one every variant has a column.
    if (report === undefined) expect(found.some(({ degree }) => degree === "problem")).toBe(true);
    else expect(report.columns.slice(2).map(({ header }) => header)).toEqual(["Basis", "Minder", "Meer"]);
    // A period is known whole, or it is as it was asked: nothing says when it begins.
    if (years.from === undefined) expect(years).toEqual({ from: options.from, to: options.to });
    else expect(years).toEqual({ from: options.from ?? years.from, to: options.to ?? years.to });
  }), runs(8),
));

it("are about the years of Middelen, else of Werk, else of Opgaven", async () => {
  const yearsWithout = async (...absent: string[]) => (await sideBySide([tasks(100), ...others(1, 1)].filter(({ kind }) => !absent.includes(kind)), { norm: 1363 })).years;
  expect(await yearsWithout()).toEqual({ from: 2027, to: 2028 });
  expect(await yearsWithout("middelen")).toEqual({ from: 2027, to: 2028 });
  expect(await yearsWithout("middelen", "werk")).toEqual({ from: 2027, to: 2028 });
  // Middelen without years does not answer about years that nobody gave money for: that is what is said.
  const bare: SourceTable = { kind: "middelen", cells: [["Bron", "Soort"], ["Algemeen", "algemeen"]] };
  const { report, found } = await sideBySide([tasks(100), bare], { norm: 1363 });
  expect(report).toBeUndefined();
  expect(found.map(({ table, code }) => [table, code])).toEqual([["Middelen", "noYears"]]);
});

it("a change in a table that counts beside another alone is remarked where that other is absent", async () => {
  const { found } = await sideBySide([tasks(100), ...others(1, 1).filter(({ kind }) => kind === "grond" || kind === "werk" || kind === "index"), changes], { norm: 1363 });
  expect(found.filter(({ table }) => table === "Wijzigingen").map(({ code, rows }) => [code, rows])).toEqual([["changeCountsNowhere", [3, 4, 5]]]);
});
