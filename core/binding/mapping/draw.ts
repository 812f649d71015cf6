import type { Column } from "../../domain/column";
import { problem } from "../../domain/findings";
import { nameKey } from "../../domain/name";
import { asChoiceOf, holdsAmounts, type Notation } from "../../tables/read-cell";
import { plainCell, isEmpty } from "../../tables/cell";
import { Flaw } from "../../tables/flaw";
import { beyond } from "../../tables/flaws";
import { fitsText } from "../rules/operation";
import { amountIn, isUsable, product, sumOf, YEAR_AMOUNT, type CellFinding } from "./amounts";
import { isNothing, NOTHING, type Grid, type Traced } from "./grid";
import type { HeaderName } from "./header-names";
import type { FieldPlan, Step, YearPlan } from "./plan";
import type { YearGroup } from "./years";

/** The column, or the group of years, that became a row. */
export interface Across {
  /** The whole header: `[kop]`. */
  readonly header: string;
  readonly column: number | undefined;
  readonly group: YearGroup | undefined;
}

/** Gives a value of a record: by the row of the grid that it came from, and the column that became a row. */
export type Draw = (row: number, across: Across | undefined) => Traced;

/** What drawing needs to know of the range. */
export interface Source {
  readonly grid: Grid;
  readonly names: readonly HeaderName[];
  /** Rows of the grid that are data, from top to bottom, and the heading above each. */
  readonly rows: readonly number[];
  headingAbove(row: number): number | undefined;
  notation(column: number): Notation;
  readonly report: CellFinding;
  /** What the key field of a record is, in our word and in theirs. */
  keyTexts(row: number, across: Across | undefined): readonly Traced[];
  readonly keyColumn: Column | undefined;
}

type Factor = Extract<Step, { readonly does: "factor" }>;

/** How a field of a record comes about. */
export function drawField(field: FieldPlan, source: Source): Draw {
  const factors = field.steps.filter((step): step is Factor => step.does === "factor");
  const amount = field.column ?? (factors.length > 0 || field.origin.by === "sum" ? YEAR_AMOUNT : undefined);
  const first = drawOrigin(field, factors, amount, source);
  return field.steps.filter(({ does }) => does !== "factor").reduce<Draw>((draw, step) =>
    (step.does === "fillDown" ? filledDown(draw, source.rows) : step.does === "words" ? otherWords(draw, step.words) : draw), first);
}

/** What a field is before other words take its place. */
export const drawRaw = (field: FieldPlan, source: Source): Draw => drawField({ ...field, steps: field.steps.filter(({ does }) => does !== "words") }, source);

function drawOrigin({ origin, key }: FieldPlan, factors: readonly Factor[], column: Column | undefined, source: Source): Draw {
  const { grid } = source;
  switch (origin.by) {
    case "column": return drawAmount([{ column: origin.column, minus: false }], factors, column, source, false);
    case "sum": return drawAmount(origin.parts, factors, column, source, true);
    case "acrossCell": return (row, across) => (across?.column === undefined ? NOTHING : drawAmount([{ column: across.column, minus: false }], factors, column, source, false)(row, across));
    case "acrossHeader": return (_, across) => (across === undefined ? NOTHING : { value: headerAs(key, column, across), from: [] });
    case "join": return (row, across) => joined(origin.parts.map((part): Traced => (typeof part === "number" ? cellAt(grid, row, part)
      : { value: part.replaceAll("[kop]", across?.header ?? ""), from: [] })), origin.between);
    case "headings": return (row) => {
      const heading = source.headingAbove(row);
      const at = heading === undefined ? -1 : grid.lines[heading]!.findIndex((cell) => typeof cell === "string" && !isNothing(cell));
      return at < 0 ? NOTHING : cellAt(grid, heading!, at);
    };
  }
}

export const cellAt = (grid: Grid, row: number, column: number): Traced => ({ value: grid.lines[row]![column] ?? "", from: [grid.placeOf(row, column)] });

/** The amount of a year. */
export function drawYear({ columns, steps }: Pick<YearPlan, "columns" | "steps">, source: Source): Draw {
  const factors = steps.filter((step): step is Factor => step.does === "factor");
  return drawAmount(columns.map((column) => ({ column, minus: false })), factors, YEAR_AMOUNT, source, columns.length > 1);
}

/**
 * Columns as one amount. A cell passes as it is unless a sum, a factor, a scale, or what groups thousands in its column asks for
 * its number. A factor goes instead of the scale that was found; a sign goes beside it.
 */
function drawAmount(
  parts: readonly { readonly column: number; readonly minus: boolean }[], factors: readonly Factor[], column: Column | undefined, source: Source, isSum: boolean,
): Draw {
  const { grid, notation, report } = source;
  const [first] = parts;
  const amounts = column !== undefined && holdsAmounts(column);
  if (!isSum && factors.length === 0 && (!amounts || (notation(first!.column).scale ?? 1) === 1 && notation(first!.column).thousands === undefined)) {
    return (row) => cellAt(grid, row, first!.column);
  }
  return (row, across) => {
    const cells = parts.map((part) => cellAt(grid, row, part.column));
    const applied = factors.filter(({ only }) => only.length === 0 || isKey(only, row, across, source));
    const factor = applied.reduce((all, step) => product(all, step.factor), 1);
    const isScaled = applied.some((step) => Math.abs(step.factor) !== 1) || factors.some((step) => step.factor === 1 && step.only.length === 0);
    const own = parts.map((part): Notation => (amounts ? { ...notation(part.column), ...(isScaled ? { scale: 1 } : {}) } : {}));
    const asIs = !isSum && factor === 1 && (own[0]!.scale ?? 1) === 1 && !(own[0]!.thousands !== undefined && typeof cells[0]!.value === "string" && isDoubtful(cells[0]!.value));
    if (asIs || column === undefined) return cells[0]!;
    const read = cells.map((cell, index) => {
      const amount = amountIn(cell, column, own[index]!, report, !isSum);
      return typeof amount === "number" && parts[index]!.minus ? 0 - amount : amount;
    });
    const sum = sumOf(read);
    // A cell that is no amount was reported; it stays in sight.
    const scaled = typeof sum === "number" ? product(sum, factor) : sum;
    if (typeof scaled === "number" && !isUsable(scaled)) report(cells[0]!, (spot) => problem(spot, beyond(scaled, column).what));
    const value = sum === undefined ? (isSum ? "" : unreadable(cells[0]!)) : scaled;
    return { value, from: cells.filter(({ value: cell }) => cells.length === 1 || !isNothing(cell)).flatMap(({ from }) => from) };
  };
}

const unreadable = ({ value }: Traced): unknown => (isNothing(value) ? "" : value);
/** Three digits behind a mark: a number of which only the column tells what it means. */
const isDoubtful = (text: string): boolean => /\d[.,]\d{3}(?!\d)/u.test(text);

function isKey(only: readonly string[], row: number, across: Across | undefined, source: Source): boolean {
  const texts = source.keyTexts(row, across).map(textIn);
  return only.some((wanted) => texts.some((text) => nameKey(text) === nameKey(wanted) || sameChoice(text, wanted, source.keyColumn)));
}

export function sameChoice(text: string, wanted: string, column: Column | undefined): boolean {
  if (column?.reading !== "choice") return false;
  const choice = asChoiceOf(text, column.choices);
  return choice !== undefined && choice === asChoiceOf(wanted, column.choices);
}

/** A value as text; nothing for nothing and for errors. */
export function textIn({ value }: Traced): string {
  const plain = plainCell(value);
  return plain instanceof Flaw || isEmpty(plain) || plain === 0 ? "" : String(plain).trim();
}

/** Texts after each other; what is empty is left out. */
function joined(parts: readonly Traced[], between: string): Traced {
  const [only] = parts;
  if (parts.length === 1) return only!;
  const filled = parts.map((part) => ({ text: textIn(part), from: part.from })).filter(({ text }) => text !== "");
  return { value: filled.map(({ text }) => text).join(between), from: filled.flatMap(({ from }) => from) };
}

/** An empty cell takes the one above. */
function filledDown(draw: Draw, rows: readonly number[]): Draw {
  let filled: Map<number, Traced> | undefined;
  return (row) => {
    if (filled === undefined) {
      filled = new Map();
      let above = NOTHING;
      for (const each of rows) {
        const own = draw(each, undefined);
        if (!isNothing(own.value)) above = own;
        filled.set(each, above);
      }
    }
    return filled.get(row) ?? NOTHING;
  };
}

/** Ours for theirs: the first that fits; what none fits stays. */
function otherWords(draw: Draw, words: Extract<Step, { readonly does: "words" }>["words"]): Draw {
  const fits = words.map(({ ours, theirs }) => ({ ours, fits: fitsText(theirs) }));
  const known = new Map<string, string | undefined>();
  return (row, across) => {
    const own = draw(row, across);
    const text = textIn(own);
    if (!known.has(text)) known.set(text, fits.find((word) => word.fits(text))?.ours);
    const ours = known.get(text);
    return ours === undefined ? own : { value: ours, from: own.from };
  };
}

/** Of these the first year of a header counts, of other years the last. */
const firstYears = new Set(["from", "start", "startYear", "earliestStart"]);

function headerAs(key: string, column: Column | undefined, { header, group }: Across): string | number {
  if (group !== undefined) return group.name;
  if (column?.reading === "year" || column?.reading === "period") {
    const years = (header.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/gu) ?? []).map(Number);
    if (years.length > 0) return firstYears.has(key) ? Math.min(...years) : Math.max(...years);
    return header;
  }
  return column?.reading === "date" ? header : withoutYears(header);
}

/** The text of a header without its years, and without what it is measured in. */
export const withoutYears = (header: string): string => header.replace(/\((?:[^()]*)\)\s*$/u, "")
  .replace(/(?<!\d)(?:19|20|21)\d\d(?!\d)\+?/gu, " ").replace(/\s*(?:-|–|\/|t\/m)\s*$|^\s*(?:-|–|\/|t\/m)\s*/gu, " ").replace(/\s+/gu, " ").trim();
