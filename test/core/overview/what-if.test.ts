import fc from "fast-check";
import type { SourceTable } from "../../../core";
import { canTry, filledPart, fittingLever, leverAmount, stopYear, typedMove, variantNameProblem } from "../../../core";
import { changesTable } from "../../../core/domain/tables/wijzigingen";
import { firstLevers, keyFiguresReport, leversOf, sideBySide, takenOver, variantNames, whatIf, type Lever, type Move, type WrittenChange } from "../../../core/what-if";
import { runs } from "../../runs";

const tables: SourceTable[] = [
  { kind: "opgaven", cells: [
    ["Opgave", "Gebied", "Prioriteit", "Doel", "Eenheid", "Ruimteclaim", "Startjaar", "Doeljaar", "Kosten per eenheid", "Grondsoorten"],
    ["Natuur", "Polder", 1, 400, "ha", 300, 2027, 2028, 1000, "landbouw"], ["Woningen", "Polder", 2, 2000, "woningen", 200, 2027, 2027, 300, "landbouw"], ["Zon; wind", "Dal", 1, 10, "", 20, 2028, 2028, 100, "landbouw; water"],
  ] },
  { kind: "grond", cells: [["Gebied", "Grondsoort", "Oppervlakte"], ["Polder", "landbouw", 350], ["Dal", "landbouw", 30], ["Dal", "water", 5]] },
  { kind: "middelen", cells: [
    ["Bron", "Soort", "Oormerk", 2027, 2028], ["Algemeen", "algemeen", "", 300_000, 250_000], ["SPUK", "SPUK", "natuur", 120_000, 80_000], ["Reserve", "reserve", "", 50_000, 0],
  ] },
  { kind: "index", cells: [["Jaar", "Index"], [2027, 0.02], [2028, 0.03]] },
  { kind: "werk", cells: [["Werkpakket", "Opgave", "Organisatie", "Rol", "Uren", "Start", "Eind"], ["A", "Natuur", "provincie", "Ecoloog", 3500, 2027, 2027], ["B", "Woningen", "gemeente", "Planoloog", 900, "2027K1", "2027K2"]] },
  { kind: "bezetting", cells: [["Organisatie", "Rol", "Fte"], ["provincie", "Ecoloog", 2], ["gemeente", "Ecoloog", 1], ["gemeente", "Planoloog", 0.5]] },
];
const options = { norm: 1000 };
const levers = leversOf(tables, options);
const lever = (id: string): Lever => levers.find((each) => each.id === id)!;

/** Rows of Wijzigingen as somebody would type them. */
const asTable = (rows: readonly WrittenChange[], variant: string): SourceTable => {
  const keys = Object.keys(changesTable.columns) as (keyof WrittenChange)[];
  return { kind: "wijzigingen", cells: [keys.map((key) => changesTable.columns[key].header), ...rows.map((row) => keys.map((key) => (key === "variant" ? variant : row[key] ?? "")))] };
};

const someMoves = fc.uniqueArray(fc.tuple(fc.constantFrom(...levers), fc.nat(20)), { selector: ([{ id }]) => id, minLength: 1, maxLength: 3 })
  .map((pairs) => pairs.map(([{ id, least, most, unit }, twentieth]): Move => ({ lever: id, value: unit === "years" ? Math.round((most * twentieth) / 20) : least + ((most - least) * twentieth) / 20 })));

it("there is a slider for money, each source and its end, land, roles, goals, costs and prices; the first show one of each", () => {
  expect(levers.map(({ id, unit }) => `${id} (${unit})`)).toEqual([
    "money (percent)", "source algemeen (percent)", "stop algemeen (years)", "source spuk (percent)", "stop spuk (years)", "source reserve (percent)", "stop reserve (years)",
    "land landbouw (percent) (percent)", "land water (hectares) (hectares)", "role ecoloog (percent) (percent)", "role planoloog (fte) (fte)",
    "tasks (percent)", "task natuur (percent)", "task woningen (percent)", "task zon; wind (percent)", "costs (percent)", "cost natuur (percent)", "cost woningen (percent)", "cost zon; wind (percent)", "index (points)",
  ]);
  expect(firstLevers(levers)).toEqual(["money", "land landbouw (percent)", "role ecoloog (percent)", "tasks", "costs", "index"]);
  expect(lever("stop reserve").years).toEqual([2027]);
  expect(leversOf([], options)).toEqual([]);
});

it("at 0 all is as it is: no row, no difference, no cell", () => fc.assert(fc.asyncProperty(fc.subarray(levers.map(({ id }) => id)), async (ids) => {
  const moves = ids.map((id) => ({ lever: id, value: 0 }));
  const { change, rows, problems } = await whatIf(tables, options, { moves });
  expect([rows, problems, change!.tasks]).toEqual([[], [], []]);
  expect(change!.means.flatMap(({ served, short }) => [served.difference, short.difference])).toEqual([0, 0, 0, 0, 0, 0]);
  expect(takenOver(tables, options, { moves }).edits).toEqual([]);
}), runs(5)));

it("says the same as the rows of Wijzigingen that it writes, and as the tables into which it is taken over", () => fc.assert(fc.asyncProperty(someMoves, async (moves) => {
  const tried = await whatIf(tables, options, { moves });
  const named = await whatIf([...tables, asTable(tried.rows, "A")], options, { variant: "A" });
  expect(named.problems).toEqual(tried.problems);
  expect(named.change?.means).toEqual(tried.change?.means);
  if (tried.change === undefined) return;
  const { edits } = takenOver(tables, options, { moves });
  const taken = tables.map((table) => {
    const cells = table.cells.map((line) => [...line]);
    for (const { row, name, value } of edits.find(({ kind }) => kind === table.kind)?.cells ?? []) cells[row - 1]![cells[0]!.map(String).indexOf(name)] = value;
    return { ...table, cells };
  });
  const after = await whatIf(taken, options, { moves: [] });
  expect(after.change!.before.served).toEqual(tried.change.after.served);
}), runs(8)));

it("more money covers more, a source that stops covers less, and the tasks that change stand most first", async () => {
  const more = await whatIf(tables, options, { moves: [{ lever: "money", value: 10 }] });
  expect(more.rows).toEqual([{ table: "middelen", rows: "Algemeen", column: "jaren", factor: 1.1 }]);
  expect(more.change!.means.find(({ means }) => means === "money")!.short.difference).toBeLessThan(0);
  const stops = await whatIf(tables, options, { moves: [{ lever: "stop algemeen", value: 2 }] });
  expect(stops.rows).toEqual([{ table: "middelen", rows: "Algemeen", column: "2027 t/m 2028", value: "0%" }]);
  expect(stops.change!.means.find(({ means }) => means === "money")!.short.difference).toBeGreaterThan(400_000);
  const sizes = stops.change!.tasks.map(({ difference }) => Math.abs(difference!));
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
});

it("a variant in which nothing matches is refused, in the pane as in VARIANT; what is changed elsewhere is named", async () => {
  const changed = asTable([{ table: "opgaven", rows: "Bestaat niet", column: "Doel", factor: 2 }], "A");
  const { change, problems } = await whatIf([...tables, changed], options, { variant: "A" });
  expect([change, problems.map(({ code, row }) => [code, row])]).toEqual([undefined, [["noRowToChange", 2]]]);
  expect(takenOver([...tables, changed], options, { variant: "A" })).toMatchObject({ edits: [], problems: [{ code: "noRowToChange" }] });
  const elsewhere = asTable([{ table: "risicos", column: "Kans", factor: 2 }], "A");
  expect(takenOver([...tables, elsewhere], options, { variant: "A" }).absent).toEqual(["risicos"]);
});

it("a row that ends in a variant is a row to clear", () => {
  const ends = asTable([{ table: "opgaven", rows: "Woningen", drop: "ja" }], "A");
  expect(takenOver([...tables, ends], options, { variant: "A" }).edits).toEqual([{ kind: "opgaven", cells: [], cleared: [{ row: 3, about: "Woningen, Polder" }], added: [], lost: [], kept: [], totals: [] }]);
});

it("beside each other stand the figures of KERNCIJFERS, of at most four variants", async () => {
  const rows = ["A", "B", "C", "D", "E"].flatMap((variant, at) => asTable([{ table: "middelen", column: "jaren", factor: 1 + at / 10 }], variant).cells.slice(1));
  const given = [...tables, { kind: "wijzigingen" as const, cells: [asTable([], "").cells[0]!, ...rows] }];
  expect(variantNames(given)).toEqual(["A", "B", "C", "D", "E"]);
  const { shown, report, found } = await sideBySide(given, options);
  expect([shown, found.filter(({ degree }) => degree === "problem")]).toEqual([["B", "C", "D", "E"], []]);
  const cells = (kind: SourceTable["kind"]) => given.find((table) => table.kind === kind)!.cells;
  const all = await keyFiguresReport({
    tasks: cells("opgaven"), from: 2027, to: 2028, norm: 1000, land: cells("grond"), funding: cells("middelen"), index: cells("index"), work: cells("werk"), staffing: cells("bezetting"), changes: cells("wijzigingen"),
  });
  expect(report!.rows).toEqual(all.rows.map((row) => [...row.slice(0, 3), ...row.slice(4)]));
  expect((await sideBySide(given, options, ["E", "B"])).report!.columns.map(({ header }) => header)).toEqual(["Kerncijfer", "Eenheid", "Basis", "B", "E"]);
  expect((await sideBySide(given, options, ["E"])).columns).toMatchObject({ variant: "Variant", factor: "Vermenigvuldig" });
  expect((await sideBySide([], options)).report).toBeUndefined();
});

it("a slider says what it leaves, where it stands, and what may be typed for it", () => {
  expect(leverAmount(lever("money"), 10)).toBeCloseTo(605_000, 6);
  expect([leverAmount(lever("role planoloog (fte)"), 0.5), leverAmount(lever("tasks"), 5)]).toEqual([1, undefined]);
  expect([stopYear(lever("stop algemeen"), 0), stopYear(lever("stop algemeen"), 2), stopYear(lever("stop algemeen"), 9)]).toEqual([undefined, 2027, 2027]);
  expect(filledPart(lever("money"), -50)).toEqual({ from: "25%", to: "50%", zero: "50%" });
  expect(filledPart(lever("money"), 900)).toEqual({ from: "50%", to: "100%", zero: "50%" });
  expect(["10", "+10%", "-12,5", "\u22125", "250", "-101", "veel", "1.000.000", "=1"].map((text) => typedMove(lever("money"), text))).toEqual([10, 10, -12.5, -5, 250, undefined, undefined, 1_000_000, undefined]);
  expect(["1.500", "+1,500", "-1.500%", "1 500", "1.5", "0,125"].map((text) => typedMove(lever("money"), text))).toEqual(["unclear", "unclear", "unclear", 1500, 1.5, 0.125]);
  expect(["1", "1,5", "3"].map((text) => typedMove(lever("stop algemeen"), text))).toEqual([1, undefined, undefined]);
  expect(["B", " basis ", "A", " "].map((name) => variantNameProblem(name, ["a"]))).toEqual([undefined, "taken", "taken", "empty"]);
});

it("adds in what the cells count in: 100 ha is 0,1 in a column of thousands, by its header or by a row of units", async () => {
  const land = (cells: SourceTable["cells"]): SourceTable => ({ kind: "grond", cells });
  for (const given of [land([["Gebied", "Grondsoort", "Oppervlakte (x 1.000)"], ["Dal", "natuur", 5]]), land([["Gebied", "Grondsoort", "Oppervlakte"], ["", "", "x 1.000"], ["Dal", "natuur", 5]])]) {
    expect(leversOf([given])[0]!.now!.amount).toBe(5000);
    const moves = [{ lever: leversOf([given])[0]!.id, value: 100 }];
    expect((await whatIf([given], options, { moves })).rows).toMatchObject([{ plus: 0.1 }]);
    expect(takenOver([given], options, { moves }).edits[0]!.cells.map(({ value }) => value)).toEqual([5.1]);
  }
  const staff: SourceTable = { kind: "bezetting", cells: [["Organisatie", "Rol", "Fte (x 1.000)"], ["provincie", "Ecoloog", 2]] };
  expect(takenOver([staff], options, { moves: [{ lever: leversOf([staff])[0]!.id, value: 0.5 }] }).edits[0]!.cells.map(({ value }) => value)).toEqual([2.0005]);
});

it("a slider in hectares is another one than that in per cent, which a second row makes of it", () => {
  const more = tables.map((table) => (table.kind === "grond" ? { ...table, cells: [...table.cells, ["Polder", "water", 5]] } : table));
  const water = (given: readonly Lever[]): Lever => given.find(({ of, name }) => of === "land" && name === "water")!;
  expect([water(levers).unit, water(leversOf(more, options)).unit]).toEqual(["hectares", "percent"]);
  expect(water(leversOf(more, options)).id).not.toBe(water(levers).id);
});

it("prices rise by Correctie where it is there; else a year that is a mean by weights is left alone", async () => {
  const mean = (correction: readonly string[]): SourceTable => ({ kind: "index", cells: [
    ["Jaar", "Index", "Loon", "Gewicht Loon", ...correction], [2027, 0.02, "", "", ...correction.map(() => "")], [2028, "", 0.03, 1, ...correction.map(() => "")],
  ] });
  const taken = (given: SourceTable) => takenOver([given], options, { moves: [{ lever: "index", value: 1 }] }).edits[0]!.cells.map(({ row, name, value }) => [row, name, value]);
  expect(taken(mean([]))).toEqual([[2, "Index", 0.03]]);
  expect(taken(mean(["Correctie"]))).toEqual([[2, "Correctie", 0.01], [3, "Correctie", 0.01]]);
  const byWeights: SourceTable = { kind: "index", cells: [["Jaar", "Index", "Loon", "Gewicht Loon"], [2027, "", 0.03, 1]] };
  expect(leversOf([byWeights])).toEqual([]);
});

it("a remark on a variant names the row where it stands, also where others are not shown", async () => {
  const changes = asTable([{ table: "middelen", column: "jaren", factor: 1.1 }], "A").cells;
  const other = asTable([{ table: "risicos", column: "Kans", factor: 2 }], "B").cells[1]!;
  const { found } = await sideBySide([...tables, { kind: "wijzigingen", cells: [...changes, other] }], options, ["B"]);
  expect(found.filter(({ table }) => table === "Wijzigingen").map(({ code, row }) => [code, row])).toEqual([["changeCountsNowhere", 3]]);
});

it("a figure finds its slider", () => {
  const id = (figure: Parameters<typeof fittingLever>[1]): string | undefined => (canTry(figure) ? fittingLever(levers, figure)?.id : "none");
  expect(id({ about: "money", figure: "coverage" })).toBe("money");
  expect(id({ about: "money", figure: "cost" })).toBe("costs");
  expect(id({ about: "money", figure: "cost", task: { name: "Woningen", area: "Polder" } })).toBe("cost woningen");
  expect(id({ about: "land", figure: "used", area: "Dal", type: "water" })).toBe("land water (hectares)");
  expect(id({ about: "land", figure: "served", task: { name: "Natuur", area: "Polder" } })).toBe("task natuur");
  expect(id({ about: "people", figure: "load", role: "Planoloog" })).toBe("role planoloog (fte)");
  expect(id({ about: "means", means: "knowledge", task: "Natuur", area: undefined })).toBe("task natuur");
  expect(id({ about: "agreements", figure: "total" } as never)).toBe("none");
});
