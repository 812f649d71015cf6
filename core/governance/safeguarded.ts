import type { Agreement } from "../domain/agreements";
import type { ContributionRow } from "../domain/tables/bijdragen";
import { converted } from "../domain/units";
import { tidyDifference, tidySum } from "../numbers/tidy-sum";
import type { Governance } from "./model";
import { isLast } from "./cascade";

export type SafeguardedStatus = "covered" | "shortage" | "notSafeguarded" | "countedTwice";

/** An agreement against the results that arrangements in areas bring. */
export interface Safeguarded {
  readonly agreement: Agreement;
  /** In the agreement's own unit. */
  readonly covered: number;
  /** Covered - goal. */
  readonly difference: number;
  readonly status: SafeguardedStatus;
  /** What counts for it. */
  readonly counted: readonly Counted[];
}

export interface Counted {
  readonly contribution: ContributionRow;
  /** In the unit of the agreement. */
  readonly amount: number;
  /** The shares of this contribution come to more than 1. */
  readonly twice: boolean;
}

/** A result, or a share of it, that counts for no agreement. */
export interface Lost {
  readonly contribution: ContributionRow;
  /** What Telt voor says; undefined when it is blank. */
  readonly name: string | undefined;
  readonly share: number;
  readonly why: "blank" | "unknown" | "otherUnit" | "passedDown";
}

export interface Safeguarding {
  readonly agreements: readonly Safeguarded[];
  readonly lost: readonly Lost[];
}

/** Each agreement that nobody passes further down, against the results that count for it. Linear in the rows. */
export function safeguarding(governance: Governance): Safeguarding {
  const { cascade, contributions, keyOf, unitOf } = governance;
  const last = new Map<Agreement, Counted[]>();
  for (const agreement of cascade.agreements) if (isLast(agreement, cascade, keyOf)) last.set(agreement, []);

  const lost: Lost[] = [];
  for (const contribution of contributions) {
    if (contribution.kind !== "result") continue;
    const counts = contribution.countsFor ?? [];
    // A name without a share counts whole: who lists two agreements so counts the result twice.
    const twice = tidySum(counts.map(({ share = 1 }) => share)) > 1;
    if (counts.length === 0) lost.push({ contribution, name: undefined, share: 1, why: "blank" });
    for (const { name, share = 1 } of counts) {
      const agreement = cascade.named(name);
      const counted = agreement && last.get(agreement);
      const lose = (why: Lost["why"]) => lost.push({ contribution, name, share, why });
      if (agreement === undefined) lose("unknown");
      else if (counted === undefined) lose("passedDown");
      else {
        // A blank unit is the agreement's own.
        const unit = unitOf(contribution.unit ?? agreement.current.unit);
        const amount = converted(contribution.size * share, unit, unitOf(agreement.current.unit));
        if (amount === undefined) lose("otherUnit");
        else counted.push({ contribution, amount, twice });
      }
    }
  }
  return { agreements: [...last].map(([agreement, counted]) => weighed(agreement, counted)), lost };
}

function weighed(agreement: Agreement, counted: readonly Counted[]): Safeguarded {
  const { goal } = agreement.current;
  const covered = tidySum(counted.map(({ amount }) => amount));
  const difference = tidyDifference(covered, goal);
  const enough = goal < 0 ? difference <= 0 : difference >= 0;
  const status = counted.length === 0 && !enough ? "notSafeguarded" : counted.some(({ twice }) => twice) ? "countedTwice" : enough ? "covered" : "shortage";
  return { agreement, covered, difference, status, counted };
}
