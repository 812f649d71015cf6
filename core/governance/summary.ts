import type { Agreement } from "../domain/agreements";
import { sameName } from "../domain/name";
import { primarilyAnswerable } from "./answerable";
import { cascadeLines, type CascadeStatus } from "./cascade";
import { overlappingGroups, saving } from "./coherence";
import { contributionMatrices } from "./contribution-matrix";
import type { Governance } from "./model";
import { reciprocity } from "./reciprocity";
import { remarksOn } from "./remarks";
import { lostRemark, safeguardRemarks } from "./safeguard-remarks";
import { safeguarding, type SafeguardedStatus } from "./safeguarded";

/** One agreement in the tree of who asks what of whom. Amounts in its own unit. */
export interface AgreementInTree {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly task: string;
  readonly area: string | undefined;
  readonly goal: number;
  readonly unit: string;
  readonly year: number;
  /** What is agreed one level down; undefined when nothing that counts is. */
  readonly passedDown: number | undefined;
  readonly difference: number | undefined;
  readonly status: CascadeStatus;
  readonly remarks: readonly string[];
  /** By what falls under it, in sheet order: places in the list of agreements. */
  readonly below: readonly number[];
  /** Where it stands: row of its version that holds, header = row 1. */
  readonly row: number;
}

/** An agreement that nobody passes further down, against the results that arrangements bring. */
export interface SafeguardedAgreement {
  readonly name: string;
  readonly to: string;
  readonly goal: number;
  readonly unit: string;
  readonly covered: number;
  readonly difference: number;
  readonly status: SafeguardedStatus;
  readonly remarks: readonly string[];
}

/** A contribution that counts for no agreement, and why. */
export interface LostContribution {
  readonly party: string;
  readonly remark: string;
}

export interface MatrixCell {
  readonly party: string;
  readonly task: string;
  readonly contributions: readonly {
    readonly arrangement: string; readonly kind: ContributionKind; readonly size: number; readonly unit: string | undefined;
  }[];
}

export type ContributionKind = "result" | "money" | "capacity" | "knowledge" | "instrument";

/** Who brings what to which task in one area, over all its arrangements. */
export interface ArrangementMatrix {
  readonly area: string;
  readonly arrangements: readonly { readonly name: string; readonly kind: string | undefined; readonly lead: string }[];
  readonly parties: readonly string[];
  readonly tasks: readonly string[];
  readonly cells: readonly MatrixCell[];
}

/** Arrangements that share so much that they could become one trajectory. Hours of all parties a year. */
export interface Joining {
  readonly area: string;
  readonly arrangements: readonly string[];
  /** Shared (party, task) pairs as a share of all. */
  readonly overlap: number;
  readonly hoursNow: number;
  readonly hoursTogether: number;
  readonly saving: number;
}

export interface ExchangeLine {
  readonly party: string;
  readonly kind: ContributionKind;
  readonly unit: string | undefined;
  readonly brings: number;
  readonly gets: number;
  readonly net: number;
}

/** The agreements in the order of their rows, with where each stands. */
export interface AgreementTree {
  readonly agreements: readonly AgreementInTree[];
  /** Those that fall under nothing, or under something that does not count: places in `agreements`. */
  readonly roots: readonly number[];
  /** How many of each status there are. */
  readonly counts: Readonly<Record<CascadeStatus, number>>;
}

/** Every agreement with its place in the cascade. One in a circle, or under something unknown, stands at the top: nothing is lost. */
export function treeOf(governance: Governance): AgreementTree {
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

/** From here on arrangements are said to overlap so much that they could be one: SAMENHANG's default. */
const THRESHOLD = 0.25;

/** The agreements that arrangements must carry, and what counts for none of them. */
export function carriedBy(governance: Governance): { safeguarded: SafeguardedAgreement[]; lost: LostContribution[] } {
  const { agreements, lost } = safeguarding(governance);
  const remarks = safeguardRemarks(governance, primarilyAnswerable(governance));
  return {
    safeguarded: agreements.map((line) => {
      const { agreement: name, to, goal, unit } = line.agreement.current;
      return { name, to, goal, unit, covered: line.covered, difference: line.difference, status: line.status, remarks: remarks(line) };
    }),
    lost: lost.map((each) => ({ party: each.contribution.party, remark: lostRemark(each) })),
  };
}

/** Per area (or of one) who brings what to which task. */
export function matricesOf(governance: Governance, area: string | undefined): ArrangementMatrix[] {
  return contributionMatrices(governance).filter((table) => isAsked(table.area, area)).map(({ area: name, arrangements, parties, tasks, cells }) => ({
    area: name, parties, tasks,
    arrangements: arrangements.map(({ arrangement, kind, lead }) => ({ name: arrangement, kind, lead })),
    cells: cells.map(({ party, task, contributions }) => ({
      party, task, contributions: contributions.map(({ arrangement, kind, size, unit }) => ({ arrangement, kind, size, unit })),
    })),
  }));
}

export function joiningsOf(governance: Governance, area: string | undefined): Joining[] {
  return overlappingGroups(governance, THRESHOLD).filter((group) => isAsked(group.area, area)).map((group) => ({
    area: group.area, arrangements: group.arrangements.map(({ arrangement }) => arrangement), overlap: group.overlap,
    hoursNow: group.hoursNow, hoursTogether: group.hoursTogether, saving: saving(group),
  }));
}

export function exchangesOf(governance: Governance): ExchangeLine[] {
  return reciprocity(governance).exchanges.map(({ party, kind, unit, brings, gets, net }) => ({ party, kind, unit, brings, gets, net }));
}

const isAsked = (own: string, asked: string | undefined): boolean => asked === undefined || sameName(own, asked);
