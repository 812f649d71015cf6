import type { Attention, ForestLine, NormInDetail } from "../../core";
import { formatsOf } from "./format";
import type { Language } from "./language";
import { textsOf } from "./texts";

/** Between which bounds, as it is read; "" where nothing says so. */
export function between({ low, high }: Pick<ForestLine, "low" | "high">, language: Language): string {
  const { rough } = formatsOf(language);
  return low === undefined || high === undefined || !Number.isFinite(high.value) ? "" : `${rough(low.value)}-${rough(high.value)}`;
}

/** A norm in one sentence: what is usual, what the plan reckons with, and where that is probably too little. */
export function normSentence(norm: NormInDetail, language: Language): string {
  const { learning: texts } = textsOf(language);
  const { rough, count, list } = formatsOf(language);
  const { name, unit, areas, system, inUse, tight, ample, remarks } = norm;
  if (system.learned === undefined) return `${name}: ${remarks.map((remark) => texts.remarks[remark]).join(" ")}`;
  const taught = areas.filter(({ observations }) => observations.length > 0).length;
  const value = [rough(system.learned.value), ...(unit === undefined ? [] : [unit])].join(" ");
  const usual = `${texts.areas[taught] ?? texts.manyAreas(count(taught))}: ${texts.usually(name, value, between(system, language))}`;
  if (inUse === undefined) return `${usual}.`;
  const judged = [
    ...(tight.length > 0 ? [texts.tightIn(list(tight))] : []), ...(ample.length > 0 ? [texts.ampleIn(list(ample))] : []),
  ];
  const verdict = judged.length > 0 ? judged : system.verdict === undefined ? [] : [texts.verdicts[system.verdict]];
  return `${[`${usual}, ${texts.plan(rough(inUse.value))}`, ...verdict].join("; ")}.`;
}

/** Why a lesson needs attention. */
export function attentionText(attention: Attention, language: Language): string {
  const { attention: texts } = textsOf(language).learning;
  return attention.code === "stillInUse" ? texts.stillInUse(formatsOf(language).amount(attention.value, undefined)) : texts[attention.code];
}
