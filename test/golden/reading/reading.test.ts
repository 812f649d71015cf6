import { join } from "node:path";
import fc from "fast-check";
import { loadBundle } from "../../../addin/workbench/engine/bundle";
import type { ReportColumn } from "../../../core";
import { seeded } from "../../bench/seeded";
import { goldenCases, matched, type GoldenCase } from "../cases";
import { byName } from "./by-name";
import { changes, type Change, type Pick } from "./changes";
import { tablesOf, withTable } from "./tables";
import { runs } from "../../runs";

const bundle = loadBundle(join(__dirname, "../../../dist"));
const functionOf = ({ id }: GoldenCase) => bundle.functions.find((each) => each.id === id)!;

const withTables = goldenCases.filter((golden) => JSON.stringify(golden.input).length < 5000 && tablesOf(golden, functionOf(golden)).length > 0);
/** What CONTROLE says names the rows of the sheet, METNORMEN and VARIANT show them as they are, and changes apply in their order: those would be other answers. */
const showsRows = new Set(["CONTROLE", "METNORMEN", "VARIANT"]);
const answering = withTables.filter(({ id, expected }) => "value" in (expected as object) && !showsRows.has(id));

interface Answer { readonly value?: unknown; readonly error?: unknown; readonly remarks: readonly string[] }

/** In what form two results are compared. */
type Shape = (value: unknown, columns: readonly ReportColumn[] | undefined) => unknown;

/** The columns of a result are plain data that cross from the context of the bundle. */
async function ask(golden: GoldenCase, input: readonly unknown[], shape: Shape): Promise<Answer> {
  const { result, columns } = await bundle.callForColumns(golden.id, input);
  const remarks = (result.remarks ?? []).map(({ code }) => code);
  if ("error" in result) return { error: result.error, remarks };
  return { value: shape(result.value, columns === undefined ? undefined : JSON.parse(JSON.stringify(columns)) as ReportColumn[]), remarks };
}

/** The answers to golden cases as they are, each asked once: many changes are made of each. */
const unchanged = new Map<Shape, Map<GoldenCase, Promise<Answer>>>();

function asIs(golden: GoldenCase, shape: Shape): Promise<Answer> {
  const known = unchanged.get(shape) ?? new Map<GoldenCase, Promise<Answer>>();
  unchanged.set(shape, known);
  const answer = known.get(golden) ?? ask(golden, golden.input, shape);
  known.set(golden, answer);
  return answer;
}

/** Texts of results name rows of the sheet, which have moved. */
const withoutRows = (value: unknown): unknown => (Array.isArray(value) ? value.map(withoutRows) : typeof value === "string" ? value.replace(/\brij(?:en)? \d+(?:(?:, \d+)* en \d+)?/gu, "rij") : value);

/** Some golden case with one of its tables changed, beside how it was; how many cases of how many functions had room for the change is checked too. */
async function holds(cases: readonly GoldenCase[], change: Change, check: (before: Answer, after: Answer) => void, shape: Shape = withoutRows, often = 60): Promise<void> {
  const tried = new Set<string>();
  // Of each function as many: some have ten times the cases of others.
  const golden = fc.constantFrom(...new Set(cases.map(({ id }) => id))).chain((id) => fc.constantFrom(...cases.filter((each) => each.id === id)));
  await fc.assert(fc.asyncProperty(golden, fc.integer({ min: 0, max: 1e9 }), async (one, seed) => {
    const random = seeded(seed);
    const pick: Pick = (below) => Math.floor(random() * below);
    const tables = tablesOf(one, functionOf(one));
    const table = tables[pick(tables.length)]!;
    const cells = change(table, pick);
    fc.pre(cells !== undefined);
    tried.add(one.id);
    check(await asIs(one, shape), await ask(one, withTable(one.input, table, cells!), shape));
  }), runs(often));
  expect(tried.size).toBeGreaterThan(12);
}

const whole: Shape = (value) => value;

/** Nothing changed but what is said of the new row: a change that is passed over in silence would be one too many. */
const sameWith = (code: string | undefined) => (before: Answer, after: Answer) => {
  expect(matched(after.value, before.value, 1e-6)).toEqual(before.value);
  if (code !== undefined) expect(after.remarks).toContain(code);
};

test("a blank row anywhere changes no figure", () => holds(answering, changes.blankRow, sameWith(undefined)));
test("the header once more, anywhere, changes no figure", () => holds(answering, changes.headerAgain, sameWith("headerAgain")));
test("a row of units below the header changes no figure", () => holds(answering, changes.unitsRow, sameWith("unitsRow")));
test("a total of the rows above it changes no figure, by whatever name", () => holds(answering, changes.totalsRow, sameWith("totalRow")));
/** What Wijzigingen adds to a column is in the unit of that column. */
const withoutVariants = answering.filter((golden) => !tablesOf(golden, functionOf(golden)).some(({ kind }) => kind === "wijzigingen"));
test("amounts in thousands or millions, with the scale in the header, change no figure", () => holds(withoutVariants, changes.scaledColumn, sameWith("scaled")));

test("null, 0 and empty text give the same cells, the same refusals and the same remarks", () => holds(withTables, changes.otherNothing, (before, after) => {
  expect(after).toEqual(before);
}, whole));

/** The land of which least is asked first is that of the first row. */
const byNames = answering.filter(({ id }) => id !== "GRONDNODIG");
test("rows in another order give the same figures for every name", () => holds(byNames, changes.otherOrder, (before, after) => {
  // A cent that two names have an equal right to goes to the first of them.
  expect(matched(near(after.value, before.value), before.value, 1e-6)).toEqual(before.value);
}, byName));

test("columns in another order, and an empty one between them, change no figure", () => holds(answering, changes.otherColumns, sameWith(undefined)));
test("notes, marks and line breaks in a header change no figure", () => holds(answering, changes.dressedHeader, sameWith(undefined)));
test("figures, years, shares and yes and no in another notation change no figure", () => holds(answering, changes.otherNotation, sameWith(undefined)));
test("spaces, hyphens and characters that nobody sees in names change no figure", () => holds(answering, changes.otherSpelling, (before, after) => {
  expect(matched(spelled(after.value), spelled(before.value), 1e-6)).toEqual(spelled(before.value));
}));

const spelled = (value: unknown): unknown => (Array.isArray(value) ? value.map(spelled)
  : typeof value === "string" ? value.replaceAll("\u200b", "").replaceAll("\u2011", "-").replace(/\s+/gu, " ").trim() : value);

const near = (one: unknown, other: unknown): unknown => (typeof one === "number" && typeof other === "number" && Math.abs(one - other) < 0.02 ? other
  : Array.isArray(one) && Array.isArray(other) ? one.map((item, index) => near(item, other[index])) : one);

test("null, 0 and empty text are the same bound and the same weight", () => fc.assert(fc.asyncProperty(
  fc.constantFrom(...goldenCases.filter(({ id }) => id === "VERDEEL")), fc.integer({ min: 0, max: 1e9 }), async ({ id, input }, seed) => {
    const random = seeded(seed);
    const nothing = () => [null, 0, ""][Math.floor(random() * 3)];
    const [whole, ...rest] = input;
    const other = rest.map((argument) => (Array.isArray(argument) ? (argument as unknown[][]).map((row) => row.map((cell) => (cell === null || cell === 0 || cell === "" ? nothing() : cell))) : argument));
    expect(await bundle.call(id, [whole, ...other])).toEqual(await bundle.call(id, input));
  },
)));
