import { moreMoney, type MoreMoney } from "../balance";
import { cached } from "../tables/cached";
import { attempted } from "./attempted";
import type { OverviewOptions, SourceTable } from "./model";
import { canAnswer, moneyQuestion } from "./questions";
import { byKind } from "./tables";

/** For the same tables worked out once, whatever the area: the sources serve all of them. */
const moreOnce = cached(moreMoney, { answers: 4, characters: 16_000_000 });

/** What one more euro of each source brings, of all areas together; most first. Undefined where there is no answer. */
export async function moreMoneyOf(tables: readonly SourceTable[], options: OverviewOptions = {}): Promise<MoreMoney[] | undefined> {
  const given = byKind(tables);
  return canAnswer("money", given) ? attempted(() => moreOnce(moneyQuestion(given, options))) : undefined;
}
