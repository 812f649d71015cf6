import { aboveZero, choice, number, zeroOrMore, type Column } from "../domain/column";
import { InputError, refuse, type Problem } from "../domain/problem";
import { isEmpty, plainCell } from "../tables/cell";
import { Flaw } from "../tables/flaw";
import { readCell } from "../tables/read-cell";
import type { Method, Part, Question } from "./model";
import { inSteps } from "./split";

/** The arguments of VERDEEL as a spreadsheet hands them over. */
export interface SplitArguments {
  readonly whole: unknown;
  readonly weights: unknown;
  readonly method?: unknown;
  readonly step?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

const whole = number("totaal", { required: true });
const weight = number("gewichten", { allowed: zeroOrMore, fallback: 0 });
const step = number("stap", { allowed: aboveZero, zeroIsBlank: true, fallback: 1 });
const bounds = {
  minimum: number("minimum", { allowed: zeroOrMore }),
  maximum: number("maximum", { allowed: zeroOrMore }),
};
const method = choice("methode", {
  "grootste rest": ["grootste rest", "hare-niemeyer", "hamilton"],
  dhondt: ["dhondt", "d'hondt", "jefferson"],
  "sainte-lague": ["sainte-lague", "sainte-laguë", "webster"],
  "huntington-hill": ["huntington-hill", "hill"],
} satisfies Record<Method, readonly [string, ...string[]]>, { fallback: "grootste rest" });

/** The question, and in how many columns its parts stand. */
export function readQuestion(input: SplitArguments): { question: Question; width: number } {
  const { rows, width } = rangeOf(input.weights);
  const weights = readCells("gewichten", rows, weight).map((value) => value ?? 0);
  const amount = scalar(input.whole, whole) as number;
  const unit = scalar(input.step, step) as number;
  const least = readBounds("minimum", input.minimum, rows);
  const most = readBounds("maximum", input.maximum, rows);

  const question: Question = {
    whole: amount,
    method: scalar(input.method, method) as Method,
    step: unit,
    parts: weights.map((value, index): Part => ({ weight: value, minimum: least[index], maximum: most[index] })),
  };
  refuse([...wholeProblems(question), ...weightProblems(weights), ...boundProblems(question, width)]);
  return { question, width };
}

function wholeProblems({ whole: amount, step: unit }: Question): Problem[] {
  const count = inSteps(amount, unit);
  const problem = (message: string, advice: string) => [{ table: "VERDEEL", column: "totaal", value: amount, message, advice }];
  if (count === undefined) return problem(`is geen veelvoud van stap ${dutch(unit)}`, "kies een kleinere stap of rond het totaal af");
  return Number.isSafeInteger(Number(count)) ? [] : problem(`telt te veel stappen van ${dutch(unit)}`, "kies een grotere stap");
}

function weightProblems(weights: readonly number[]): Problem[] {
  if (weights.some((value) => value > 0)) return [];
  return [{ table: "gewichten", message: "geen enkel gewicht is groter dan nul", advice: "geef minstens één deel een gewicht" }];
}

function boundProblems({ parts, step: unit }: Question, width: number): Problem[] {
  return (["minimum", "maximum"] as const).flatMap((name) => parts.flatMap((part, index) => {
    const bound = part[name];
    if (bound === undefined || inSteps(bound, unit) !== undefined) return [];
    const message = `is geen veelvoud van stap ${dutch(unit)}`;
    return [{ table: name, ...place(index, width), value: bound, message, advice: "rond de grens af op een hele stap" }];
  }));
}

/** One bound for every part, or a range with one for each. */
function readBounds(name: "minimum" | "maximum", argument: unknown, shape: Rows): readonly (number | undefined)[] {
  const { rows, width } = rangeOf(argument);
  const count = rows.length * width;
  const [only] = count === 1 ? readCells(name, rows, bounds[name]) : [];
  if (count === 1) return shape.flat().map(() => only);
  if (rows.length === shape.length && width === shape[0]?.length) return readCells(name, rows, bounds[name]);
  throw new InputError([{
    table: name,
    message: `heeft ${rows.length} x ${width} cellen, gewichten ${shape.length} x ${shape[0]?.length ?? 0}`,
    advice: "geef één getal, of een bereik met de vorm van gewichten",
  }]);
}

type Rows = readonly (readonly unknown[])[];

/** A range as it is, a single value as a range of one cell. */
function rangeOf(argument: unknown): { rows: Rows; width: number } {
  const rows = Array.isArray(argument) ? (argument as Rows) : [[argument]];
  return { rows, width: rows[0]?.length ?? 0 };
}

function readCells(name: string, rows: Rows, column: Column): (number | undefined)[] {
  const width = rows[0]?.length ?? 0;
  const problems: Problem[] = [];
  const values = rows.flat().map((cell, index) => {
    const value = readCell(cell, column);
    if (value instanceof Flaw) problems.push({ table: name, ...place(index, width), ...faulty(value, cell) });
    return value as number | undefined;
  });
  refuse(problems);
  return values;
}

function scalar(argument: unknown, column: Column): unknown {
  const cell = Array.isArray(argument) && argument.length === 1 ? (argument as Rows)[0]?.[0] : argument;
  const value = readCell(cell, column);
  if (value instanceof Flaw) throw new InputError([{ table: "VERDEEL", column: column.header, ...faulty(value, cell) }]);
  return value;
}

const faulty = ({ message, advice, value }: Flaw, cell: unknown) => ({
  message, advice, value: value ?? (isEmpty(plainCell(cell) as never) ? undefined : cell),
});

/** Rows count from the first cell of the range; a column is named only where there are more. */
const place = (index: number, width: number) => ({
  row: Math.floor(index / width) + 1,
  column: width > 1 ? `kolom ${(index % width) + 1}` : undefined,
});

const dutch = (value: number): string => String(value).replace(".", ",");
