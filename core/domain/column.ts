import "./zod-without-eval";
import { z } from "zod";
import type { Period } from "./calendar";
import type { Sign } from "./signs";
import type { Meaning, ValueKind } from "./value-kind";

/** How the cells of a column are read. */
export type Reading =
  | "text" | "list" | "shares"
  | "number" | "numberOrText" | "whole" | "share" | "money"
  | "year" | "date" | "period"
  | "yesNo" | "carry" | "presence" | "choice"
  | "yesNoDate" | "effect" | "years" | "term" | "asTyped";

/** What to do, where neither the kind nor the limits of a column can say it. */
export type Hint = "rate" | "efficiency";

/** A name, with the share typed behind it: "Gelderland 60%". */
export interface Share {
  readonly name: string;
  /** 0-1; undefined when only the name was typed. */
  readonly share: number | undefined;
}

/** One column of an input table, as data: what it is called, how it is read, what its values are and which may stand there. */
export interface Column<Value = unknown, Always extends boolean = boolean> extends Meaning {
  readonly reading: Reading;
  /** The header that samples and messages use. */
  readonly header: string;
  /** Other headers that mean the same, Dutch and English. */
  readonly synonyms: readonly string[];
  /** No such column is a problem; a blank cell too, unless there is a fallback or `mayBeBlank`. */
  readonly required: boolean;
  /** A required column in which a cell may be blank all the same. */
  readonly mayBeBlank: boolean;
  /** What a blank cell means: 0 for most amounts. In every column null, "" and 0 are the same; a true zero is typed `0%`. */
  readonly fallback: Value | undefined;
  /** A cell with only `-` says something in this column; elsewhere it is blank. */
  readonly keepsDash: boolean;
  /** A blank cell is worth a remark: somebody may have forgotten it. */
  readonly remarksBlank: boolean;
  /** What nothing counts as: 0, or as not there (its fallback, if it has one). */
  readonly nothing: "zero" | "blank";
  /** Every record has a value: the column is required or has a fallback. */
  readonly always: Always;
  /** The values that may stand there. */
  readonly allowed: z.ZodType;
  /** What to do when a value is not allowed; unset: said by the kind and its limits. */
  readonly hint: Hint | undefined;
  /** For a choice: per value the words that mean it, the one to show first. */
  readonly choices: Choices;
}

export type Choices = Readonly<Record<string, readonly [string, ...string[]]>>;
export type Columns = Readonly<Record<string, Column>>;

interface Options<Value> {
  readonly also?: readonly string[];
  readonly required?: true;
  readonly fallback?: Value;
  readonly mayBeBlank?: true;
  readonly remarksBlank?: true;
  /** Nothing counts as 0, though a record says that nothing was filled in: some question asks for that. */
  readonly countsAsZero?: true;
  readonly keepsDash?: true;
  readonly allowed?: z.ZodType<Value>;
  readonly hint?: Hint;
  /** For one of what the values count; unset for amounts. */
  readonly per?: string;
  /** What the values are measured in, where the kind does not say so. */
  readonly unit?: string;
}

type Always<O> = O extends { readonly mayBeBlank: true } ? false
  : O extends { readonly required: true } | { readonly fallback: NonNullable<unknown> } ? true : false;

function make<Value, const O extends Options<Value>>(
  reading: Reading, kind: ValueKind, header: string, options: O, allowed: z.ZodType<Value>, choices: Choices = {},
): Column<Value, Always<O>> {
  return {
    reading, kind, header, choices,
    per: options.per,
    unit: options.unit,
    synonyms: options.also ?? [],
    required: options.required ?? false,
    mayBeBlank: options.mayBeBlank ?? false,
    keepsDash: options.keepsDash ?? false,
    remarksBlank: options.remarksBlank ?? false,
    nothing: options.fallback === 0 || options.remarksBlank === true || options.countsAsZero === true ? "zero" : "blank",
    fallback: options.fallback,
    always: (options.mayBeBlank !== true && (options.required === true || options.fallback !== undefined)) as Always<O>,
    allowed: options.allowed ?? allowed,
    hint: options.hint,
  };
}

/** A maker of columns that are read in one way and hold one kind of values. */
function columnOf<Value>(reading: Reading, kind: ValueKind, allowed: z.ZodType<Value>) {
  return <const O extends Options<Value>>(header: string, options: O): Column<Value, Always<O>> =>
    make(reading, kind, header, options, allowed);
}

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** No amount, of whatever, goes beyond this: sums of larger ones are not exact, and products no numbers. */
export const LARGEST_NUMBER = 1e15;
/** The hours in the longest year: nobody works more. */
export const HOURS_IN_YEAR = 8784;

/** The years that there are: nothing is written off over more. */
const LONGEST_TERM = LAST_YEAR - FIRST_YEAR + 1;

/** Limits that many columns share. */
export const zeroOrMore = z.number().min(0);
/** Hectares that can be land, twenty times the earth: a larger figure is no area, and no solver knows what to do with it. */
export const LARGEST_AREA = 1e12;
export const area = zeroOrMore.max(LARGEST_AREA);
/** Hours and fte that people can have: sums of larger figures would no longer be exact, or numbers at all. */
export const workload = zeroOrMore.max(1e12);
export const aboveZero = z.number().gt(0);
export const fraction = z.number().min(0).max(1);
export const fractionAboveZero = z.number().gt(0).max(1);
export const calendarYear = z.int().min(FIRST_YEAR).max(LAST_YEAR);

const period: z.ZodType<Period> = z.object({
  start: z.int(), end: z.int(), unit: z.enum(["year", "quarter", "day"]),
});
const share: z.ZodType<Share> = z.object({ name: z.string().min(1), share: z.union([zeroOrMore, z.undefined()]) });

/** What a row is called, or whom or what it is about. */
export const name = columnOf("text", "name", z.string().min(1));
export const text = columnOf("text", "text", z.string().min(1));
/** Names with `;` between them. */
export const list = columnOf<readonly string[]>("list", "text", z.array(z.string().min(1)));
/** Names with `;` between them, each with or without a share: "Gelderland 60%; Utrecht 40%". */
export const shares = columnOf<readonly Share[]>("shares", "text", z.array(share));
/** A number without a unit. */
export const number = columnOf("number", "number", z.number());
/** What was and what came, of whatever: a number where it is one, else the text. */
export const numberOrText = columnOf<number | string>("numberOrText", "number", z.union([z.number(), z.string()]));
export const hectares = columnOf("number", "hectares", z.number());
export const hours = columnOf("number", "hours", z.number());
export const fte = columnOf("number", "fte", z.number());
/** An amount in the unit that its row names. */
export const quantity = columnOf("number", "quantity", z.number());
export const euros = columnOf("money", "euros", z.number());
/** What something is multiplied by. */
export const factor = columnOf("number", "factor", z.number());
/** How many there are. */
export const count = columnOf("whole", "count", z.int());
/** A rank. */
export const level = columnOf("whole", "level", z.int());
/** A part of a whole, 0-1. */
export const shareOf = columnOf("share", "share", fraction);
/** By which part something grows, below 0 too. */
export const growth = columnOf("number", "share", z.number());
export const year = columnOf("year", "year", calendarYear);
/** A day as a serial number; a year or a quarter means its last day. */
export const date = columnOf("date", "date", z.int());
/** A year, a quarter or a day. */
export const periodOf = columnOf("period", "period", period);
export const yesNo = columnOf("yesNo", "yesNo", z.boolean());
/** Yes, no, or the last year to which an amount may be carried. */
export const carry = columnOf("carry", "year", z.union([z.boolean(), calendarYear]));
/** How far something is there, 0-1: ja = 1, nee = 0. */
export const presence = columnOf("presence", "share", fraction);

/** Yes, no, or the day on which it was done. */
export const doneOn = columnOf("yesNoDate", "date", z.union([z.boolean(), z.int()]));
/** By how much something changes, in its own unit, or only whether that is better or worse. */
export const effect = columnOf<number | Sign>("effect", "number", z.union([z.number(), z.string() as never as z.ZodType<Sign>]));
/** Years with `;` between them, or a run of them: "2027; 2029", "2027-2030". */
export const years = columnOf<readonly number[]>("years", "text", z.array(calendarYear));
/** A number of years, or that it never ends. */
export const termOf = columnOf<number | "never">("term", "count", z.union([z.int().min(1).max(LONGEST_TERM), z.literal("never")]));
/** A number or a text, as it stands in the cell. */
export const asTyped = columnOf<number | string>("asTyped", "number", z.union([z.number(), z.string()]));

export function choice<const C extends Choices, const O extends Options<keyof C & string>>(
  header: string, choices: C, options: O,
): Column<keyof C & string, Always<O>> {
  const keys = Object.keys(choices) as (keyof C & string)[];
  return make<keyof C & string, O>("choice", "text", header, options, z.enum(keys) as never, choices);
}
