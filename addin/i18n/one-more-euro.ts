import type { MoneyAnswer, MoneyUnitChoice } from "../../core";
import { formatsOf } from "./format";
import type { Language } from "./language";
import { textsOf } from "./texts";
import { whyText } from "./why-text";

/** What one more euro of free money does; where that is nothing, why, and what would help. */
export function oneMoreEuro({ year, covers, why = [] }: NonNullable<MoneyAnswer["oneMore"]>, language: Language, amountsIn?: MoneyUnitChoice): string {
  return why.length > 0 ? whyText(why, language, amountsIn) : textsOf(language).money.oneMore(year, formatsOf(language, amountsIn).cents(covers));
}
