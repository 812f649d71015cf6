import type { Dimension } from "../domain/wellbeing";
import type { DecisionsStanding, WaitingDecision } from "../legitimacy";
import type { Residents } from "../residents";
import type { AreaDashboard, VariantsInDetail } from "../wellbeing";

interface Moving {
  readonly indicator: string;
  readonly dimension: Dimension;
}

/** What one sentence says of life, residents and decisions; each part is undefined where nothing is known of it. */
export interface LifeInShort {
  /** The first indicator that goes forward: of later if there is one, since that is seen least. */
  readonly forward: Moving | undefined;
  /** On whom most drawbacks pile up. */
  readonly burden: { readonly group: string | undefined; readonly area: string | undefined; readonly drawbacks: number; readonly variant: string } | undefined;
  /** The first indicator that goes backward, where nobody bears several drawbacks at once. */
  readonly backward: Moving | undefined;
  readonly reactions: { readonly open: number; readonly all: number } | undefined;
  readonly decisions: { readonly all: number; readonly waiting: number; readonly first: WaitingDecision | undefined } | undefined;
}

interface Answers {
  readonly dashboard: AreaDashboard | undefined;
  readonly variants: VariantsInDetail | undefined;
  readonly residents: Residents | undefined;
  readonly decisions: DecisionsStanding | undefined;
}

/** The three parts in one sentence: what comes of it, for whom it is worse, who waits for an answer, and which body has yet to decide. */
export function lifeInShort({ dashboard, variants, residents, decisions }: Answers): LifeInShort {
  const moving = (colour: "green" | "red", of: readonly Dimension[]): Moving | undefined => of.flatMap((dimension) =>
    (dashboard?.dimensions ?? []).filter((each) => each.dimension === dimension)
      .flatMap(({ indicators }) => indicators.filter(({ trend }) => trend === colour).map(({ name }) => ({ indicator: name, dimension }))))[0];
  const [worst] = variants?.burdens ?? [];
  return {
    forward: moving("green", ["later", "hereAndNow", "elsewhere"]),
    burden: worst && { group: worst.group, area: worst.area, drawbacks: worst.unfavourable.length, variant: worst.variant },
    backward: worst === undefined ? moving("red", ["later", "hereAndNow", "elsewhere"]) : undefined,
    reactions: residents === undefined || residents.reactions === 0 ? undefined : { open: residents.waiting.length, all: residents.reactions },
    decisions: decisions === undefined || decisions.subjects === 0 ? undefined : { all: decisions.subjects, waiting: decisions.waiting.length, first: firstToDecide(decisions) },
  };
}

/** What needs a decision most, of which it is known who takes it. */
export const firstToDecide = ({ waiting }: Pick<DecisionsStanding, "waiting">): WaitingDecision | undefined =>
  waiting.find(({ needed, party }) => needed.length > 0 && party !== undefined);
