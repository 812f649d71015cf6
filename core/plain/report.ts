import type { Report, ReportCell } from "../tables/report";
import type { PublicReport, Sentence } from "./model";
import { averageWords, isReadable, MOST_ON_AVERAGE, readability, type Readability } from "./readable";

/** What the last row says: the form was looked at, and that proves no level of language. */
const NO_PROOF = "toets op vorm, geen bewijs van taalniveau B1";

export const textOf = ({ pieces }: Pick<Sentence, "pieces">): string => pieces.map(({ text }) => text).join("");

/** PUBLIEKSVERSLAG: a row per sentence with what may keep a reader from understanding it, and all of them together. */
export function publicReportTable({ sentences, jargon }: PublicReport): Report {
  const check = readability(jargon);
  const checked = sentences.map((sentence) => ({ sentence, text: textOf(sentence), found: check(textOf(sentence)) }));
  const average = averageWords(checked.map(({ found }) => found));
  return {
    columns: [
      { header: "Tekst", kind: "text", key: true }, { header: "Woorden", kind: "count", byRow: [...checked.map(() => undefined), "ratio"] },
      { header: "Leesbaar", kind: "text" }, { header: "Bron", kind: "text" },
    ],
    rows: [
      ...checked.map(({ sentence, text, found }): ReportCell[] => [text, found.words, readableText(found), sentence.source ?? ""]),
      ["Totaal", average ?? "", average === undefined ? "" : totalText(checked.map(({ found }) => found), average), NO_PROOF],
    ],
  };
}

/** What is to be looked at in a sentence; `ja`: nothing. */
export function readableText(found: Readability): string {
  const { words, isLong, hard, abbreviations, isTwo } = found;
  if (isReadable(found)) return "ja";
  return [
    ...(isLong ? [`lang (${words} woorden)`] : []),
    ...(hard.length > 0 ? [`moeilijk: ${hard.map(({ word, better }) => `${word} (beter: ${better})`).join(", ")}`] : []),
    ...(abbreviations.length > 0 ? [`afkorting: ${abbreviations.join(", ")}`] : []),
    ...(isTwo ? ["twee zinnen"] : []),
  ].join("; ");
}

function totalText(all: readonly Readability[], average: number): string {
  const toCheck = all.filter((found) => !isReadable(found)).length;
  const isLong = average > MOST_ON_AVERAGE;
  if (toCheck === 0 && !isLong) return "ja";
  return [...(toCheck > 0 ? [`${toCheck} van ${all.length} zinnen nakijken`] : []), ...(isLong ? ["gemiddeld lang"] : [])].join("; ");
}
