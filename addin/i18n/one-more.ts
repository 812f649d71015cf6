import type { Means, MoneyUnitChoice, Overview } from "../../core";
import { formatsOf } from "./format";
import type { Language } from "./language";
import { oneMoreEuro } from "./one-more-euro";
import { textsOf } from "./texts";

/** What one more unit of the scarcest of a means would bring; undefined where nothing is scarce. */
export function oneMore(means: Means, { land, money, people }: Overview, language: Language, amountsIn?: MoneyUnitChoice): string | undefined {
  const t = textsOf(language);
  const f = formatsOf(language);
  if (means === "land") {
    const [limit] = land?.choices ?? [];
    if (land === undefined || limit === undefined || limit.value <= 0) return undefined;
    const say = land.shortage > 0 ? t.land.oneMore : t.land.oneMoreNet;
    return say(limit.kind === "land" ? limit.limit : t.land.sharing(limit.limit), f.perHectare(limit.value));
  }
  if (means === "money") return money?.oneMore && oneMoreEuro(money.oneMore, language, amountsIn);
  return people?.oneMore && t.people.oneMore(people.oneMore.role, f.hours(people.oneMore.hours));
}
