import { defaultJargon } from "../domain/default-jargon";
import { said, type Finding } from "../domain/findings";
import { jargonTable, messagesTable, MOST_VALUES, type MessageRow } from "../domain/tables";
import { nameKey } from "../domain/name";
import { InputReader, type TableContent } from "../tables";
import type { Form, Piece, PublicReport, Sentence } from "./model";
import { MOST_DECIMALS, written } from "./written";

/** The arguments of PUBLIEKSVERSLAG as a spreadsheet hands them over. */
export interface PublicReportInput {
  readonly messages: unknown;
  /** Replaces the default as a whole. */
  readonly jargon?: unknown;
}

const formWords: Readonly<Record<Form, readonly string[]>> = {
  number: ["getal", "number"], euro: ["euro", "euros", "euro's"], percent: ["procent", "percent", "percentage"], year: ["jaar", "year"], date: ["datum", "date"], text: ["tekst", "text"],
};
const forms = new Map(Object.entries(formWords).flatMap(([form, words]) => words.map((word) => [word, form as Form])));
export const formWord = (form: Form): string => formWords[form][0]!;

/**
 * @param reader takes note of what is assumed
 * @throws InputError with every cell that cannot be read, and every value that a sentence lacks
 */
export function readPublicReport(input: PublicReportInput, reader = new InputReader()): PublicReport {
  const messages = reader.table(messagesTable, input.messages);
  const jargon = reader.optional(jargonTable, input.jargon)?.rows;
  reader.refuse();
  const found: Finding[] = [];
  const sentences = [...messages.rows].sort((one, other) => (one.order ?? Infinity) - (other.order ?? Infinity) || one.row - other.row || 0)
    .map((row): Sentence => ({ row: row.row, source: row.source, heading: row.heading, pieces: piecesOf(row, messages, found) }));
  reader.add(found.filter(({ degree }) => degree === "remark"));
  reader.refuse(found.filter(({ degree }) => degree === "problem"));
  return { sentences, ownJargon: jargon !== undefined, jargon: jargon?.map(({ word, forms: own = [], better, source = "" }) => ({ word, forms: own, better, source })) ?? defaultJargon };
}

type Messages = TableContent<typeof messagesTable>;
const valueOf = (row: MessageRow, place: number): number | string | undefined =>
  (place >= 1 && place <= MOST_VALUES ? row[`value${place}` as "value1"] : undefined);

/** Ten times the whole: more is a percentage that lost its sign. */
const MOST_SHARE = 10;

/** The text between the values, and each value as its form writes it. */
function piecesOf(row: MessageRow, messages: Messages, found: Finding[]): Piece[] {
  const formOf = formsOf(row, messages, found);
  const decimalsOf = decimalsIn(row, messages, found);
  return row.sentence.split(/(\{\d+\})/u).filter((text) => text !== "").map((text): Piece => {
    const place = /^\{(\d+)\}$/u.exec(text)?.[1];
    if (place === undefined) return { text, value: undefined, column: undefined };
    const value = valueOf(row, Number(place));
    const column = `value${place}` as "value1";
    if (value === undefined) {
      found.push(messages.problemAt(row.row, "sentence", said("noValueFor", { place: Number(place) })));
      return { text, value: Number(place), column: undefined };
    }
    const form = formOf(Number(place)) ?? (typeof value === "number" ? "number" : "text");
    if (form === "percent" && typeof value === "number" && Math.abs(value) > 1) {
      // 85 is 8.500 procent, and 1,2 may be 120 procent.
      if (Math.abs(value) > MOST_SHARE) found.push(messages.problemAt(row.row, column, said("shareInPercent", { percent: value })));
      else found.push(messages.remarkAt(row.row, column, said("readAsShare", { value })));
    }
    const shown = written(value, form, decimalsOf(Number(place)));
    if (shown === undefined) found.push(messages.problemAt(row.row, column, said("notOfForm", { place: Number(place), form: formWord(form) })));
    return { text: shown ?? text, value: Number(place), column: messages.nameOf(column) };
  });
}

/** One for all, or one after another; a value without one is written as what it is. */
const inOrder = <T>(given: readonly T[]) => (place: number): T | undefined => (given.length === 1 ? given[0] : given[place - 1]);

function formsOf({ row, forms: given = [] }: MessageRow, messages: Messages, found: Finding[]): (place: number) => Form | undefined {
  return inOrder(given.map((word) => {
    const form = forms.get(nameKey(word));
    if (form === undefined) found.push(messages.problemAt(row, "forms", said("unknownForm", { form: word, known: Object.values(formWords).map(([first]) => first!) })));
    return form;
  }));
}

function decimalsIn({ row, decimals = [] }: MessageRow, messages: Messages, found: Finding[]): (place: number) => number | undefined {
  return inOrder(decimals.map((text) => {
    const count = /^0+%$/u.test(text) ? 0 : Number(text);
    if (Number.isInteger(count) && count >= 0 && count <= MOST_DECIMALS) return count;
    found.push(messages.problemAt(row, "decimals", said("badDecimals", { most: MOST_DECIMALS })));
    return undefined;
  }));
}
