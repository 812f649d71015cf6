import { allMeans, type Means, type Overview, type ProgrammeOfTables, type RiskAtAGlance } from "../../../../core";
import { headline } from "../../../i18n/headline";
import { oneMore } from "../../../i18n/one-more";
import type { Dictionary } from "../../../i18n/nl";
import { programmeSentence } from "../../../i18n/programme-text";
import { riskSentence } from "../../../i18n/risk-text";
import { areaName } from "../../parts/area-name";
import { fallsShort, inShort } from "../../parts/falls-short";
import type { Texts } from "../../state/texts";
import type { Slide, SlideFigure } from "./message";

interface Answers {
  readonly overview: Overview;
  readonly programme: ProgrammeOfTables | undefined;
  readonly risk: RiskAtAGlance | undefined;
}

/** The whole first, then each question that has an answer, in the order of the pane. */
export function slidesOf({ overview, programme, risk }: Answers, texts: Texts): Slide[] {
  const { t, language, amountsIn } = texts;
  const about = areaName(overview, t);
  return [
    { key: "whole", about, question: t.presenting.whole, figures: allMeans.map((means) => figureOf(means, overview, texts, inTiles)), sentences: [headline(overview, language, amountsIn)] },
    ...allMeans.filter((means) => overview.served[means] !== undefined).map((means) => ({
      key: means, about, question: t[means].question, figures: [figureOf(means, overview, texts, asAnswer)], sentences: [oneMore(means, overview, language, amountsIn) ?? ""].filter((text) => text !== ""),
    })),
    ...(programme === undefined ? [] : [{ key: "programme", about: t.views.programme, question: t.programme.question, figures: [], sentences: [programmeSentence(programme, language, amountsIn)] }]),
    ...(risk === undefined ? [] : [{ key: "risk", about: t.views.risk, question: t.risk.question, figures: [], sentences: [riskSentence(risk, language, amountsIn)] }]),
  ];
}

/** Whether it is enough: the answer to the question above it, or in as few words as stand below a figure among others. */
type Verdict = (shortage: string | undefined, t: Dictionary) => string;
const asAnswer: Verdict = (shortage, t) => (shortage === undefined ? t.fits : t.short(shortage));
const inTiles: Verdict = (shortage, t) => (shortage === undefined ? t.enough : `${t.fallsShort} ${shortage}`);

function figureOf(means: Means, { served, standing, land, money, people }: Overview, { t, f }: Texts, verdict: Verdict): SlideFigure {
  const { title: name, served: label } = t[means];
  const share = served[means];
  if (share === undefined) return { name, value: "-", label: inShort(standing[means], t), share, tone: "unknown", verdict: "" };
  const shortage = { land: () => f.hectares(land!.shortage), money: () => f.euros(money!.shortage), people: () => f.hours(people!.shortage) }[means];
  const short = fallsShort({ land, money, people }[means]);
  return { name, value: (short ? f.shareMet : f.share)(share), label, share, tone: short ? "short" : "enough", verdict: verdict(short ? shortage() : undefined, t) };
}
