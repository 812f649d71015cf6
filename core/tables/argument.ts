import { FIRST_YEAR, LAST_YEAR, type Choices } from "../domain/column";
import { InputError } from "../domain/problem";
import { isEmpty, plainCell, type Plain } from "./cell";
import { Flaw } from "./flaw";
import { numberAsPeriod, textAsPeriod } from "./moment";
import { asChoiceOf, asNumber, asYesNo, isTrueZero } from "./read-cell";

/**
 * The loose arguments of a function ("norm", "van"), which come from a cell or straight out of a formula and are
 * as untrusted as cells. `null`, undefined and "" are blank. Each reader throws an InputError that reads
 * `Argument: 'norm' is geen getal ("veel")`.
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
  return Array.isArray(cell) ? new Flaw("moet één waarde zijn, geen bereik", "verwijs naar één cel") : plainCell(cell);
}

/** Throws for an argument; `value` is what the message shows. */
export function refuseArgument(name: string, message: string, advice: string, value?: unknown): never {
  throw new InputError([{ table: "Argument", column: name, message, advice, value }]);
}

function filled<Value>(name: string, argument: unknown, options: ArgumentOptions<Value>, zeroIsBlank: boolean, advice: string) {
  const cell = unwrapped(argument);
  if (cell instanceof Flaw) return refuseArgument(name, cell.message, cell.advice, cell.value);
  if (!isEmpty(cell) && !(cell === 0 && zeroIsBlank)) return cell;
  if (options.fallback === undefined && options.optional !== true) refuseArgument(name, "ontbreekt", advice);
  return undefined;
}

export function numberArgument<const O extends NumberOptions>(name: string, argument: unknown, options: O): Given<number, O> {
  const advice = "geef een getal, bijvoorbeeld 1250,5";
  const cell = filled(name, argument, options, options.zeroIsBlank === true, advice);
  if (cell === undefined) return options.fallback as Given<number, O>;
  const value = asNumber(cell);
  if (value instanceof Flaw) return refuseArgument(name, value.message, value.advice, cell);
  if (value === undefined) return refuseArgument(name, "is geen getal", advice, cell);
  if (value === 0 && options.zeroIsBlank === true && !isTrueZero(cell)) return numberArgument(name, null, options);
  checkLimits(name, value, options);
  return value;
}

function checkLimits(name: string, value: number, { atLeast, atMost, above }: NumberOptions): void {
  if (atLeast !== undefined && value < atLeast) refuseArgument(name, `is kleiner dan ${dutch(atLeast)}`, `geef minstens ${dutch(atLeast)}`, value);
  if (above !== undefined && value <= above) refuseArgument(name, `moet groter zijn dan ${dutch(above)}`, `geef meer dan ${dutch(above)}`, value);
  if (atMost !== undefined && value > atMost) refuseArgument(name, `is groter dan ${dutch(atMost)}`, `geef hoogstens ${dutch(atMost)}`, value);
}

const dutch = (value: number): string => String(value).replace(".", ",");

export function integerArgument<const O extends NumberOptions>(name: string, argument: unknown, options: O): Given<number, O> {
  const value = numberArgument(name, argument, options);
  if (value !== undefined && !Number.isSafeInteger(value)) refuseArgument(name, "is geen geheel getal", "geef een geheel getal, bijvoorbeeld 2", value);
  return value;
}

/** A year from 1900 to 2199; 0 counts as blank. */
export function yearArgument<const O extends ArgumentOptions<number>>(name: string, argument: unknown, options: O): Given<number, O> {
  const limits: NumberOptions = { ...options, atLeast: FIRST_YEAR, atMost: LAST_YEAR, zeroIsBlank: true };
  return integerArgument(name, argument, limits) as Given<number, O>;
}

/** A day as a serial number, from a date or text; a year or a quarter means its last day. */
export function dateArgument<const O extends ArgumentOptions<number>>(name: string, argument: unknown, options: O): Given<number, O> {
  const advice = "geef een datum, bijvoorbeeld 1-7-2027";
  const cell = filled(name, argument, options, true, advice);
  if (cell === undefined) return options.fallback as Given<number, O>;
  const period = typeof cell === "string" ? textAsPeriod(cell) : typeof cell === "number" ? numberAsPeriod(cell) : undefined;
  return period?.end ?? refuseArgument(name, "is geen datum", advice, cell);
}

/** Text; 0 counts as blank. */
export function textArgument<const O extends ArgumentOptions<string>>(name: string, argument: unknown, options: O): Given<string, O> {
  const cell = filled(name, argument, options, true, "geef een naam");
  return (cell === undefined ? options.fallback : String(cell).trim()) as Given<string, O>;
}

/** Ja or nee; an empty cell that arrives as 0 is blank where that means something else than nee. */
export function booleanArgument<const O extends ArgumentOptions<boolean>>(name: string, argument: unknown, options: O): Given<boolean, O> {
  const advice = "geef WAAR of ONWAAR, of ja of nee";
  const cell = filled(name, argument, options, true, advice);
  if (cell === undefined) return options.fallback as Given<boolean, O>;
  return asYesNo(cell) ?? refuseArgument(name, "is geen ja of nee", advice, cell);
}

/** One of the given words: gives its key. 0 counts as blank. */
export function choiceArgument<const C extends Choices, const O extends ArgumentOptions<keyof C & string>>(
  name: string, argument: unknown, choices: C, options: O,
): Given<keyof C & string, O> {
  const advice = `kies uit: ${Object.values(choices).map(([first]) => first).join(", ")}`;
  const cell = filled(name, argument, options, true, advice);
  if (cell === undefined) return options.fallback as Given<keyof C & string, O>;
  return asChoiceOf(cell, choices) as (keyof C & string) | undefined
    ?? refuseArgument(name, "is geen bekende keuze", advice, cell);
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
