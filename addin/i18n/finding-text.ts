import type { Finding, Reason, Wording } from "../../core";
import type { Language } from "./language";
import { messagesOf } from "./messages";
import type { Messages, Words } from "./message-catalogue";

/** The longest error text that a custom function hands to Excel. */
export const LONGEST_MESSAGE = 120;
/** Names beyond this are cut where a message is too long. */
const LONGEST_NAME = 30;
/** Of what is found in more rows, so many others are named. */
const MOST_ROWS = 5;

/** Says findings in a language, whole: as CONTROLE and the pane show them. */
export const wordingIn = (language: Language): Wording => (finding) => {
  const messages = messagesOf(language);
  const [message, advice] = wordsOf(messages.findings, finding);
  return { column: columnName(finding, messages), message: `${message}${alsoRows(finding, messages)}`, advice };
};

/** One line: `Opgaven rij 5: 'Doel' is geen getal ("veel")`. */
export function described(finding: Finding, language: Language): string {
  const messages = messagesOf(language);
  const [message] = wordsOf(messages.findings, finding);
  const column = columnName(finding, messages);
  const place = finding.row === undefined ? finding.table : messages.row(finding.table, finding.row);
  return `${place}: ${column === "" ? "" : `'${column}' `}${message}${quoted(finding.value, messages)}${alsoRows(finding, messages)}`;
}

/** A remark as the commands of the workbench print it. */
export interface Remark {
  readonly table: string;
  readonly rows: readonly number[];
  readonly column: string;
  readonly code: string;
  readonly text: string;
}

export function remarkOf(finding: Finding, language: Language): Remark {
  const { table, row, rows = row === undefined ? [] : [row], code } = finding;
  return { table, rows, column: wordingIn(language)(finding).column, code, text: described(finding, language) };
}

/** The same line as Excel can show it under an error. */
export function errorText(finding: Finding, language: Language): string {
  const [, advice] = wordsOf(messagesOf(language).findings, finding);
  return shortest([
    () => described(finding, language),
    () => described(finding, language).replace(`: ${advice}`, ""),
    () => described(cut(finding), language),
  ]);
}

/** Why there is no answer, as Excel can show it. */
export function reasonText(reason: Reason, language: Language): string {
  const { reasons } = messagesOf(language);
  const [message, advice] = wordsOf(reasons, reason);
  return shortest([
    () => (advice === "" ? message : `${message}: ${advice}`),
    () => message,
    () => wordsOf(reasons, cut(reason))[0],
  ]);
}

/** The words of a code. That its parameters fit is what `WordsFor` checks. */
function wordsOf<All>(words: All, { code, params }: { readonly code: string; readonly params: unknown }): Words {
  const found = words[code as keyof All] as Words | ((params: unknown) => Words);
  return typeof found === "function" ? found(params) : found;
}

function columnName({ column = "" }: Finding, messages: Messages): string {
  return typeof column === "number" ? messages.column(column) : column;
}

function alsoRows({ row, rows = [] }: Finding, messages: Messages): string {
  const others = rows.filter((each) => each !== row);
  if (others.length === 0) return "";
  const named = others.slice(0, MOST_ROWS);
  return `, ${messages.alsoRows(named.map(String), others.length - named.length)}`;
}

function quoted(value: unknown, { number, yes, no }: Messages): string {
  if (typeof value === "number") return ` (${number(value)})`;
  if (typeof value === "boolean") return value ? ` (${yes})` : ` (${no})`;
  return typeof value === "string" && value !== "" ? ` ("${value}")` : "";
}

/** The first that is short enough; else the last, cut off. */
function shortest(ways: readonly (() => string)[]): string {
  let text = "";
  for (const way of ways) {
    text = way();
    if (text.length <= LONGEST_MESSAGE) return text;
  }
  return `${text.slice(0, LONGEST_MESSAGE - 1)}…`;
}

/** With every long name in it cut in the middle: what a name begins and ends with tells it apart. */
function cut<Part>(part: Part): Part {
  if (typeof part === "string") return shortName(part) as Part;
  if (Array.isArray(part)) return part.map(cut) as Part;
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, key === "code" ? value : cut<unknown>(value)])) as Part;
}

function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const half = (LONGEST_NAME - 1) / 2;
  return `${name.slice(0, Math.ceil(half))}…${name.slice(-Math.floor(half))}`;
}
