import { FIRST_YEAR, LARGEST_NUMBER, LAST_YEAR, type Choices, type Reading } from "../domain/column";
import { InputError, problem, said, type Said, type Wanted } from "../domain/findings";
import { isEmpty, plainCell, type Plain } from "./cell";
import { Flaw } from "./flaw";
import { numberAsPeriod, textAsPeriod } from "./moment";
import { asChoiceOf, asNumber, asYesNo, isTrueZero } from "./read-cell";

/**
 * The loose arguments of a function ("norm", "van"), which come from a cell or straight out of a formula and are
 * as untrusted as cells. `null`, undefined and "" are blank.
 * @throws InputError located in the table "Argument", with the argument as its column
 */
export interface ArgumentOptions<Value> {
  /** What a blank argument means. */
  readonly fallback?: Value;
  /** Blank is allowed and gives undefined. */
  readonly optional?: true;
}

export interface NumberOptions extends ArgumentOptions<number> {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly above?: number;
  /** An empty cell arrives as 0 on Windows: use where 0 makes no sense (norm, year). A true zero is `0%`. */
  readonly zeroIsBlank?: true;
}

/** The value; undefined only where blank is allowed without a fallback. */
export type Given<Value, O> = O extends { readonly optional: true } ? Value | undefined : Value;

/** The value in a single-cell range ([[5]]) or a data type. */
function unwrapped(argument: unknown): Plain {
  const row: unknown = Array.isArray(argument) && argument.length === 1 ? argument[0] : argument;
  const cell: unknown = Array.isArray(row) && row.length === 1 ? row[0] : row;
  return Array.isArray(cell) ? new Flaw(said("notOneValue")) : plainCell(cell);
}

/** Throws for an argument; `value` is what the message shows. */
export function refuseArgument(name: string, what: Said, value?: unknown): never {
  throw new InputError([problem({ table: "Argument", column: name, value }, what)]);
}

const argumentOf = (kind: Reading, choices?: readonly string[]): Wanted => ({ of: "argument", kind, choices });

function filled<Value>(name: string, argument: unknown, options: ArgumentOptions<Value>, zeroIsBlank: boolean, wants: Wanted) {
  const cell = unwrapped(argument);
  if (cell instanceof Flaw) return refuseArgument(name, cell.what, cell.value);
  if (!isEmpty(cell) && !(cell === 0 && zeroIsBlank)) return cell;
  if (options.fallback === undefined && options.optional !== true) refuseArgument(name, said("blank", { wants }));
  return undefined;
}

export function numberArgument<const O extends NumberOptions>(name: string, argument: unknown, options: O): Given<number, O> {
  const wants = argumentOf("number");
  const cell = filled(name, argument, options, options.zeroIsBlank === true, wants);
  if (cell === undefined) return options.fallback as Given<number, O>;
  const value = asNumber(cell);
  if (value instanceof Flaw) return refuseArgument(name, value.what, cell);
  if (value === undefined) return refuseArgument(name, said("notOfKind", { wants }), cell);
  if (value === 0 && options.zeroIsBlank === true && !isTrueZero(cell)) return numberArgument(name, null, options);
  checkLimits(name, value, options);
  return value;
}

function checkLimits(name: string, value: number, { atLeast, atMost = LARGEST_NUMBER, above }: NumberOptions): void {
  const wants = argumentOf("number");
  if (atLeast !== undefined && value < atLeast) refuseArgument(name, said("below", { limit: atLeast, wants }), value);
  if (above !== undefined && value <= above) refuseArgument(name, said("notAbove", { limit: above, wants }), value);
  if (value < -LARGEST_NUMBER) refuseArgument(name, said("below", { limit: -LARGEST_NUMBER, wants }), value);
  if (value > atMost) refuseArgument(name, said("above", { limit: atMost, wants }), value);
}

export function integerArgument<const O extends NumberOptions>(name: string, argument: unknown, options: O): Given<number, O> {
  const value = numberArgument(name, argument, options);
  if (value !== undefined && !Number.isSafeInteger(value)) refuseArgument(name, said("notWhole", { wants: argumentOf("whole") }), value);
  return value;
}

/** A year from 1900 to 2199; 0 counts as blank. */
export function yearArgument<const O extends ArgumentOptions<number>>(name: string, argument: unknown, options: O): Given<number, O> {
  const limits: NumberOptions = { ...options, atLeast: FIRST_YEAR, atMost: LAST_YEAR, zeroIsBlank: true };
  return integerArgument(name, argument, limits) as Given<number, O>;
}

/** A day as a serial number, from a date or text; a year or a quarter means its last day. */
export function dateArgument<const O extends ArgumentOptions<number>>(name: string, argument: unknown, options: O): Given<number, O> {
  const wants = argumentOf("date");
  const cell = filled(name, argument, options, true, wants);
  if (cell === undefined) return options.fallback as Given<number, O>;
  const period = typeof cell === "string" ? textAsPeriod(cell) : typeof cell === "number" ? numberAsPeriod(cell) : undefined;
  return period?.end ?? refuseArgument(name, said("notOfKind", { wants }), cell);
}

/** Text; 0 counts as blank. */
export function textArgument<const O extends ArgumentOptions<string>>(name: string, argument: unknown, options: O): Given<string, O> {
  const cell = filled(name, argument, options, true, argumentOf("text"));
  return (cell === undefined ? options.fallback : String(cell).trim()) as Given<string, O>;
}

/** Ja or nee; an empty cell that arrives as 0 is blank where that means something else than nee. */
export function booleanArgument<const O extends ArgumentOptions<boolean>>(name: string, argument: unknown, options: O): Given<boolean, O> {
  const wants = argumentOf("yesNo");
  const cell = filled(name, argument, options, true, wants);
  if (cell === undefined) return options.fallback as Given<boolean, O>;
  return asYesNo(cell) ?? refuseArgument(name, said("notOfKind", { wants }), cell);
}

/** One of the given words: gives its key. 0 counts as blank. */
export function choiceArgument<const C extends Choices, const O extends ArgumentOptions<keyof C & string>>(
  name: string, argument: unknown, choices: C, options: O,
): Given<keyof C & string, O> {
  const wants = argumentOf("choice", Object.values(choices).map(([first]) => first));
  const cell = filled(name, argument, options, true, wants);
  if (cell === undefined) return options.fallback as Given<keyof C & string, O>;
  return asChoiceOf(cell, choices) as (keyof C & string) | undefined
    ?? refuseArgument(name, said("notOfKind", { wants }), cell);
}

/**
 * A range of numbers without a header, or one number: rows x columns. Blank cells are undefined.
 * Rows in messages count from 1 in the range.
 */
export function numbersArgument(name: string, argument: unknown, options: Omit<NumberOptions, "fallback" | "optional">): (number | undefined)[][] {
  const lines: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  return lines.map((line, index) => (Array.isArray(line) ? line : [line]).map((cell: unknown) => {
    try {
      return numberArgument(name, cell, { ...options, optional: true });
    } catch (error) {
      if (error instanceof InputError && lines.length > 1) throw new InputError([{ ...error.problems[0], row: index + 1 }]);
      throw error;
    }
  }));
}
