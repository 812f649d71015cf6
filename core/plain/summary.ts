import type { Hard } from "../domain/default-jargon";
import { looksPersonal } from "../domain/personal-data";
import { groupsOf } from "./groups";
import type { Piece, PublicReport, Sentence } from "./model";
import { averageWords, isReadable, MOST_ON_AVERAGE, readability, type Readability } from "./readable";
import { textOf } from "./report";

/** A sentence as a reader gets it, and what may keep them from understanding it. */
export interface SentenceInDetail {
  /** In the table; header = 1. */
  readonly row: number;
  readonly pieces: readonly Piece[];
  readonly found: Readability;
  readonly isReadable: boolean;
}

/** Sentences under one heading. */
export interface PartInDetail {
  readonly heading: string | undefined;
  readonly sentences: readonly SentenceInDetail[];
}

/** A group of people that the report speaks of, and whether it is named in it. */
export interface GroupInReport {
  readonly name: string;
  readonly isNamed: boolean;
}

/** A public report as the pane shows it. */
export interface ReportInDetail {
  readonly parts: readonly PartInDetail[];
  readonly sentences: number;
  /** How many of them are to be looked at. */
  readonly toCheck: number;
  /** Words per sentence; undefined without sentences. */
  readonly average: number | undefined;
  readonly isLong: boolean;
  readonly groups: readonly GroupInReport[];
  /** The rows of sentences that hold what tells who somebody is: they are not in the report. */
  readonly withheld: readonly number[];
  readonly jargon: readonly Hard[];
  readonly ownJargon: boolean;
}

export interface ReportChoices {
  /** Groups of people that the tables speak of. */
  readonly groups: readonly string[];
  /** Those of which the user says that they are five people or more: only these are named. */
  readonly named: readonly string[];
}

/** The report without its total, without groups of which nobody said that they are large enough, and without what tells who somebody is. */
export function reportInDetail({ sentences, jargon, ownJargon }: PublicReport, { groups, named }: ReportChoices): ReportInDetail {
  const check = readability(jargon);
  const known = groupsOf(groups);
  const isPersonal = (sentence: Sentence): boolean => looksPersonal(textOf(sentence));
  const open = sentences.filter((sentence) => !isPersonal(sentence));
  const headings = headingsOf(sentences);
  const spoken = [...new Set(open.flatMap((sentence) => [...known.namedIn(headings.get(sentence) ?? ""), ...known.namedIn(textOf(sentence))]))];
  const hidden = new Set(spoken.filter((name) => !named.includes(name)));
  const parts: { of: string | undefined; heading: string | undefined; sentences: SentenceInDetail[] }[] = [];
  for (const sentence of open) {
    const [shown, heading] = [known.without(sentence.pieces, hidden), headings.get(sentence)];
    const found = check(joined(shown));
    if (parts.length === 0 || parts.at(-1)!.of !== heading) parts.push({ of: heading, heading: heading && joined(known.without([plain(heading)], hidden)), sentences: [] });
    parts.at(-1)!.sentences.push({ row: sentence.row, pieces: shown, found, isReadable: isReadable(found) });
  }
  const all = parts.flatMap((part) => part.sentences);
  const average = averageWords(all.map(({ found }) => found));
  return {
    parts: parts.map(({ heading, sentences: own }) => ({ heading, sentences: own })), sentences: all.length, toCheck: all.filter((each) => !each.isReadable).length, average, isLong: average !== undefined && average > MOST_ON_AVERAGE,
    groups: spoken.map((name) => ({ name, isNamed: !hidden.has(name) })),
    withheld: sentences.filter(isPersonal).map(({ row }) => row), jargon, ownJargon,
  };
}

const plain = (text: string): Piece => ({ text, value: undefined, column: undefined });
const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");

/** The heading that each sentence stands under: its own, else that of the one before it. One that tells who somebody is does not count. */
function headingsOf(sentences: readonly Sentence[]): ReadonlyMap<Sentence, string | undefined> {
  let last: string | undefined;
  return new Map(sentences.map((sentence) => {
    if (sentence.heading !== undefined && !looksPersonal(sentence.heading)) last = sentence.heading;
    return [sentence, last];
  }));
}

/** What is copied: headings and sentences, a blank line between the parts, without the row Totaal. */
export const copiedText = ({ parts }: Pick<ReportInDetail, "parts">): string =>
  parts.map(({ heading, sentences }) => [...(heading === undefined ? [] : [heading]), sentences.map(({ pieces }) => joined(pieces)).join(" ")].join("\n")).join("\n\n");
