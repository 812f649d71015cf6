import type { GoalInProgramme, MeasureReason, MoneyUnitChoice, ProgrammeInDetail } from "../../core";
import { formatsOf } from "./format";
import type { Language } from "./language";
import { textsOf } from "./texts";

/** The programme in one sentence: how much is chosen, which goal falls short most and why, and how near it is to the best. */
export function programmeSentence({ chosen, measures, cost, goals, worst, classes }: ProgrammeInDetail, language: Language, amountsIn?: MoneyUnitChoice): string {
  const { programme: texts } = textsOf(language);
  const { euros, share, number } = formatsOf(language, amountsIn);
  const goal = worst === undefined ? undefined : goals[worst]!;
  const unproven = classes.find(({ proven }) => !proven);
  const parts = [
    texts.chosen(chosen, measures.length, euros(cost)),
    goals.length === 0 ? texts.noGoals : goal === undefined ? texts.allReached : texts.worst(goal.name, share(goal.shares.reached), bottleneckText(goal, language)),
    // Without goals there is nothing to prove.
    ...(classes.length === 0 ? [] : [unproven === undefined ? texts.proven : texts.within(number(unproven.points), unproven.priority)]),
  ];
  return `${parts.join("; ")}.`;
}

/** What keeps a goal from being reached; "" where nothing does. */
export const bottleneckText = ({ bottleneck: { what, name = "" } }: Pick<GoalInProgramme, "bottleneck">, language: Language): string =>
  (what === "nothing" ? "" : textsOf(language).programme.bottleneck[what](name));

/** Why a measure was chosen or not, in words that follow its name. */
export const reasonInWords = ({ why, name = "", year = 0, structural = false }: MeasureReason, language: Language): string =>
  textsOf(language).programme.reasons[why]({ name, year, structural });
