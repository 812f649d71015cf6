import type { Column } from "../../domain/column";
import { problem, said } from "../../domain/findings";
import { nameKey } from "../../domain/name";
import { yearsIn } from "../../tables/header-key";
import { numberAsPeriod, textAsPeriod } from "../../tables/moment";
import { isNoAmount, isMemoryItem } from "../../tables/no-amount";
import { calendarDay } from "../../domain/calendar";
import { FIRST_YEAR, LAST_YEAR } from "../../domain/column";
import { fitsText } from "../rules/operation";
import { beyond } from "../../tables/flaws";
import { amountIn, isAdditive, isUsable, sumOf, YEAR_AMOUNT, type CellFinding } from "./amounts";
import { cellAt, drawField, drawRaw, drawYear, sameChoice, textIn, type Across, type Draw, type Source } from "./draw";
import { isNothing, NOTHING, type Traced } from "./grid";
import { keyField, type Choice, type FieldPlan, type Plan } from "./plan";

/** A row of the table that is made: a value per field, and an amount per year. */
export interface Record {
  readonly values: readonly Traced[];
  readonly years: ReadonlyMap<number, Traced>;
  /** Of columns whose names the table itself decides. */
  readonly further: readonly Traced[];
}

/** What the rows of a range become. */
export interface Records {
  readonly records: readonly Record[];
  /** Years with their headers, earliest first. */
  readonly years: readonly { readonly year: number; readonly header: number | string }[];
}

/** From the rows that are kept to records: fields, columns that become rows or rows that become years, the choice by fields, and sums per key. */
export function makeRecords(plan: Plan, base: Omit<Source, "keyTexts" | "keyColumn">, kept: readonly number[]): Records {
  const key = plan.fields.find((field) => field.key === keyField(plan.table));
  const plain: Source = { ...base, keyTexts: () => [], keyColumn: key?.column };
  const keyDraws = key === undefined ? [] : [drawField(key, plain), drawRaw(key, plain)];
  const source: Source = { ...plain, keyTexts: (row, across) => keyDraws.map((draw) => draw(row, across)) };
  const fields = plan.fields.map((field) => drawField(field, source));
  const yearsOf = yearDraws(plan, source);
  const acrosses = acrossOf(plan);
  const cell = plan.fields.findIndex(({ origin }) => origin.by === "acrossCell");
  const records = kept.flatMap((row) => acrosses.flatMap((across): Record[] => {
    const values = fields.map((draw) => draw(row, across));
    if (cell >= 0 && isNoValue(values[cell]!.value)) return [];
    return [{ values, years: yearsOf.of(row, across), further: plan.further.map((column) => cellAt(source.grid, row, column)) }];
  }));
  const pivoted = plan.pivot === undefined ? { records, years: yearsOf.years } : pivot(plan, records, source, kept);
  const chosen = pivoted.records.filter((record) => plan.onlyFields.every((choice) => isChosen(choice, record, plan.fields)));
  return { years: pivoted.years, records: plan.sumPer === undefined ? chosen : sumPer(plan.sumPer, chosen, plan, source.report) };
}

const isNoValue = (value: unknown): boolean => isNothing(value) || (typeof value === "string" && (isNoAmount(value) || isMemoryItem(value)));

function acrossOf({ unpivot, names }: Plan): (Across | undefined)[] {
  if (unpivot === undefined) return [undefined];
  if (unpivot.groups !== undefined) return unpivot.groups.map((group) => ({ header: group.name, column: undefined, group }));
  return unpivot.columns.map((column) => ({ header: names[column]!.full, column, group: undefined }));
}

function yearDraws({ years, yearSteps, unpivot }: Plan, source: Source) {
  const none: ReadonlyMap<number, Traced> = new Map();
  if (unpivot?.groups !== undefined) {
    const draws = new Map(unpivot.groups.map((group) => [group.name, group.years.map((year) => ({ year: year.year, draw: drawYear({ columns: year.columns, steps: yearSteps }, source) }))]));
    const all = new Map(unpivot.groups.flatMap((group) => group.years).map(({ year, header }) => [year, header]));
    return {
      years: [...all].sort(([one], [other]) => one - other).map(([year, header]) => ({ year, header })),
      of: (row: number, across: Across | undefined) => new Map((draws.get(across?.group?.name ?? "") ?? []).map(({ year, draw }) => [year, draw(row, across)])),
    };
  }
  const draws = years.map((year): readonly [number, Draw] => [year.year, drawYear(year, source)]);
  return {
    years: years.map(({ year, header }) => ({ year, header })),
    of: (row: number, across: Across | undefined) => (draws.length === 0 ? none : new Map(draws.map(([year, draw]) => [year, draw(row, across)]))),
  };
}

/** Whether a text is among those of a choice. */
export function isAmong({ texts, others }: Choice<unknown>, cell: Traced, column: Column | undefined): boolean {
  const text = textIn(cell);
  const found = texts.some((wanted) => fitsText(wanted)(text) || sameChoice(text, wanted, column) || (typeof cell.value === "number" && text !== "" && Number(wanted.replace(",", ".")) === cell.value));
  return found !== others;
}

function isChosen(choice: Choice<string>, { values }: Record, fields: readonly FieldPlan[]): boolean {
  const index = fields.findIndex(({ key }) => key === choice.where);
  return isAmong(choice, values[index] ?? NOTHING, fields[index]?.column);
}

/** Rows that are equal in all fields become one, with the amount of each under its year. */
function pivot({ pivot: columns, yearSteps }: Plan, records: readonly Record[], source: Source, rows: readonly number[]): Records {
  const { grid, report } = source;
  const draw = drawYear({ columns: [columns!.amount], steps: yearSteps }, source);
  const found = new Map<string, { values: readonly Traced[]; years: Map<number, Traced[]> }>();
  const years = new Set<number>();
  records.forEach(({ values }, index) => {
    const row = rows[index]!;
    const when = cellAt(grid, row, columns!.year);
    const year = yearIn(when.value);
    const amount = draw(row, undefined);
    if (year === undefined) {
      if (!isNothing(amount.value) || !isNothing(when.value)) report(when, (spot) => problem(spot, said("notOfKind", { wants: { of: "cell", kind: "year" } })));
      return;
    }
    const same = sameTexts(values);
    const own = found.get(same) ?? { values, years: new Map<number, Traced[]>() };
    own.years.set(year, [...own.years.get(year) ?? [], { value: amount.value, from: [...amount.from, ...when.from] }]);
    found.set(same, own);
    years.add(year);
  });
  return {
    years: [...years].sort((one, other) => one - other).map((year) => ({ year, header: year })),
    records: [...found.values()].map(({ values, years: own }) => ({
      values, further: [], years: new Map([...own].map(([year, cells]) => [year, added(cells, YEAR_AMOUNT, report)])),
    })),
  };
}

const sameTexts = (values: readonly Traced[]): string => JSON.stringify(values.map((value) => nameKey(textIn(value))));

function yearIn(cell: unknown): number | undefined {
  if (typeof cell === "number") {
    const period = numberAsPeriod(cell);
    return period === undefined ? undefined : calendarDay(period.end).year;
  }
  if (typeof cell !== "string") return undefined;
  const period = textAsPeriod(cell);
  if (period !== undefined) return calendarDay(period.end).year;
  const years = [...new Set(yearsIn(cell))];
  return years.length === 1 && years[0]! >= FIRST_YEAR && years[0]! <= LAST_YEAR ? years[0] : undefined;
}

/** One amount of several cells; a single one passes as it is. */
function added(cells: readonly Traced[], column: Column, report: CellFinding): Traced {
  const [only] = cells;
  if (cells.length === 1) return only!;
  const filled = cells.filter(({ value }) => !isNothing(value));
  const sum = sumOf(filled.map((cell) => amountIn(cell, column, {}, report)));
  if (typeof sum === "number" && !isUsable(sum)) report(filled[0]!, (spot) => problem(spot, beyond(sum, column).what));
  return { value: sum ?? "", from: filled.flatMap(({ from }) => from) };
}

/** Rows with the same keys as one: amounts added up, other texts kept when they are equal, else empty. */
function sumPer(keys: readonly string[], records: readonly Record[], { fields }: Plan, report: CellFinding): Record[] {
  const at = keys.map((key) => fields.findIndex((field) => field.key === key)).filter((index) => index >= 0);
  const groups = new Map<string, Record[]>();
  for (const record of records) {
    const key = sameTexts(at.map((index) => record.values[index]!));
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [record]);
    else own.push(record);
  }
  return [...groups.values()].map((group): Record => {
    if (group.length === 1) return group[0]!;
    const years = [...new Set(group.flatMap((record) => [...record.years.keys()]))];
    return {
      further: group[0]!.further.map((_, index) => alike(group.map(({ further }) => further[index]!))),
      values: fields.map(({ column }, index) => {
        const cells = group.map(({ values }) => values[index]!);
        if (isAdditive(column) && !at.includes(index)) return added(cells, column!, report);
        return alike(cells);
      }),
      years: new Map(years.map((year) => [year, added(group.map((record) => record.years.get(year) ?? NOTHING), YEAR_AMOUNT, report)])),
    };
  });
}

/** What all of them say; nothing when they differ. */
function alike(cells: readonly Traced[]): Traced {
  const filled = cells.filter(({ value }) => !isNothing(value));
  const isSame = new Set(cells.map((cell) => nameKey(textIn(cell)))).size <= 1;
  return isSame ? { value: filled[0]?.value ?? "", from: filled.flatMap(({ from }) => from) } : NOTHING;
}
