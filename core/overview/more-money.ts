import type { MoreMoney } from "../balance";
import { attempted } from "./attempted";
import { cachedMoreMoney } from "./cached";
import type { OverviewOptions, SourceTable } from "./model";
import { canAnswer, moneyQuestion } from "./questions";
import { byKind } from "./by-kind";

/** What one more euro of each source brings, of all areas together; most first. Undefined where there is no answer. */
export async function moreMoneyOf(tables: readonly SourceTable[], options: OverviewOptions = {}): Promise<MoreMoney[] | undefined> {
  const given = byKind(tables);
  return canAnswer("money", given) ? attempted(() => cachedMoreMoney(moneyQuestion(given, options))) : undefined;
}
