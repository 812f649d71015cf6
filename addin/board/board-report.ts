import { allMeans, type BoardFigures } from "../../core";
import { headline } from "../i18n/headline";
import type { Language } from "../i18n/language";
import { assumptionsChapter } from "./chapters/assumptions";
import { furtherChapters } from "./chapters/further";
import { givesChapter } from "./chapters/gives";
import { meansChapter } from "./chapters/means";
import { variantsChapter } from "./chapters/variants";
import type { Annex, BoardAbout, BoardReport, Chapter } from "./model";
import { inUnits } from "./in-units";
import { withoutPersonal } from "./without-personal";
import { sentences, wordsIn, type Words } from "./words";

/** The board's report in a language of which the texts were fetched: what the figures say, in the order in which a board asks. */
export function boardReport(figures: BoardFigures, about: BoardAbout, language: Language): BoardReport {
  const words = wordsIn(language, about.amountsIn);
  const { b } = words;
  const asked = allMeans.filter((means) => figures.overview.standing[means].state !== "notAsked");
  const gives = givesChapter(figures, words);
  const variants = variantsChapter(figures, words);
  const chapters: Chapter[] = [
    ...asked.map((means) => meansChapter(means, figures, words)), ...(gives.blocks.length > 0 ? [gives] : []), ...furtherChapters(figures, words), ...(variants === undefined ? [] : [variants]),
  ];
  const report = inUnits({
    language, title: b.title, facts: facts(figures, about, words), headline: headline(figures.overview, language, about.amountsIn),
    chapters, assumptions: assumptionsChapter(figures, about, words), annexes: annexes(figures, words),
  }, about.amountsIn);
  return withoutPersonal({ ...report, assumptions: withAnnexes(report, words) }, b.personal, b.personalNote);
}

/** What it rests on ends with which tables follow. */
const withAnnexes = ({ assumptions, annexes: all }: BoardReport, { b }: Words): Chapter => (all.length === 0 ? assumptions
  : { ...assumptions, blocks: [...assumptions.blocks, { kind: "list", title: b.annex.list, items: all.map(({ letter, title }) => b.annex.title(letter, title)) }] });

function facts({ overview }: BoardFigures, about: BoardAbout, { b, f }: Words): BoardReport["facts"] {
  const { area, areas, money, people } = overview;
  const years = money ?? people;
  const [only] = areas.length === 1 ? areas : [];
  const { facts: names } = b;
  return [
    { name: names.area, value: area ?? only ?? b.all },
    ...(years === undefined ? [] : [{ name: names.years, value: b.yearRange(years.from, years.to) }]),
    { name: names.day, value: f.day(about.day) }, { name: names.file, value: about.file },
    ...(about.kept === undefined ? [] : [{ name: names.kept, value: b.kept(about.kept.name, f.day(about.kept.at), about.kept.by) }]), { name: names.version, value: b.version(about.version) },
    ...(about.tables.length === 0 ? [] : [{ name: names.tables, value: f.list(about.tables) }]),
  ];
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** A to Z, then AA, AB: there are more reports than letters. */
const letterAt = (at: number): string => (at < LETTERS.length ? "" : LETTERS[Math.floor(at / LETTERS.length) - 1]!) + LETTERS[at % LETTERS.length]!;

const annexes = ({ annexes: all }: BoardFigures, { b }: Words): Annex[] =>
  all.map(({ name, report }, at) => ({ name, report, letter: letterAt(at), title: b.annex.titles[name] ?? name, about: sentences(b.annex.made(name), b.annex.notes[name] ?? "") }));
