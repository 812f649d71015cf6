import type { Agreement } from "../../domain/agreements";
import { cascadeLines, remarksOn, type CascadeStatus, type Governance } from "../../governance";
import type { AgreementInTree, AgreementsInDetail } from "./model";

/** Every agreement with its place in the cascade. One in a circle, or under something unknown, stands at the top: nothing is lost. */
export function treeOf(governance: Governance): Pick<AgreementsInDetail, "agreements" | "roots" | "counts"> {
  const { cascade } = governance;
  const downs = cascadeLines(governance);
  const places = new Map<Agreement, number>(downs.map(({ agreement }, place) => [agreement, place]));
  const counts: Record<CascadeStatus, number> = { closes: 0, shortage: 0, more: 0, notPassedDown: 0 };
  for (const { status } of downs) counts[status] += 1;
  return {
    agreements: downs.map((down): AgreementInTree => {
      const { agreement: name, from, to, task, area, goal, unit, year, row } = down.agreement.current;
      return {
        name, from, to, task, area, goal, unit, year, row,
        passedDown: down.amount, difference: down.difference, status: down.status,
        remarks: remarksOn(down, governance),
        below: cascade.derivedFrom(down.agreement).map((derived) => places.get(derived)!),
      };
    }),
    roots: downs.flatMap(({ agreement }, place) => (cascade.parentOf(agreement).kind === "under" ? [] : [place])),
    counts,
  };
}
