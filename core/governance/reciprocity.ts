import type { Share } from "../domain/column";
import type { ContributionRow } from "../domain/tables/bijdragen";
import { tidyDifference, tidySum } from "../numbers/tidy-sum";
import type { Governance } from "./model";

/** What one party brings and gets of one kind in one unit. Nothing is added up across units. */
export interface Exchange {
  readonly party: string;
  readonly kind: ContributionRow["kind"];
  /** As it was first written; undefined: no unit given. */
  readonly unit: string | undefined;
  readonly brings: number;
  /** Of what all parties bring; undefined where that is nothing. */
  readonly share: number | undefined;
  readonly gets: number;
  /** Gets - brings. */
  readonly net: number;
}

/** What is brought without saying for whom, or given away for more than the whole. */
export interface Unassigned {
  readonly kind: ContributionRow["kind"];
  readonly unit: string | undefined;
  readonly nobody: number;
  readonly tooMuch: number;
}

export interface Reciprocity {
  readonly exchanges: readonly Exchange[];
  readonly unassigned: readonly Unassigned[];
}

interface Ledger {
  readonly kind: ContributionRow["kind"];
  readonly unit: string | undefined;
  readonly parties: Map<string, { readonly name: string; readonly brings: number[]; readonly gets: number[] }>;
  readonly nobody: number[];
  readonly tooMuch: number[];
}

const kinds: readonly ContributionRow["kind"][] = ["result", "money", "capacity", "knowledge", "instrument"];

/** What each party brings and gets: parties in the order of Partijen, others as they come up; then by kind and unit. */
export function reciprocity(governance: Governance): Reciprocity {
  const { contributions, parties, keyOf, unitOf } = governance;
  const ledgers = new Map<string, Ledger>();
  const order = new Map((parties?.names ?? []).map((name, index) => [keyOf(name), index]));
  for (const contribution of contributions) {
    const { kind, unit, size, party } = contribution;
    const { dimension, size: scale } = unitOf(unit ?? "");
    const key = `${kind}\n${dimension}\n${scale}`;
    const ledger: Ledger = ledgers.get(key) ?? { kind, unit, parties: new Map(), nobody: [], tooMuch: [] };
    ledgers.set(key, ledger);
    const account = (name: string) => {
      const known = ledger.parties.get(keyOf(name)) ?? { name, brings: [], gets: [] };
      ledger.parties.set(keyOf(name), known);
      if (!order.has(keyOf(name))) order.set(keyOf(name), order.size);
      return known;
    };
    account(party).brings.push(size);
    const receivers = receiversOf(contribution, governance);
    for (const { name, share } of receivers) account(name).gets.push(size * share);
    const left = tidyDifference(1, tidySum(receivers.map(({ share }) => share)));
    if (left > 0) ledger.nobody.push(size * left);
    if (left < 0) ledger.tooMuch.push(size * -left);
  }
  const ordered = [...ledgers.values()].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return {
    exchanges: ordered.flatMap(exchangesOf).sort((a, b) => order.get(keyOf(a.party))! - order.get(keyOf(b.party))!),
    unassigned: ordered
      .map(({ kind, unit, nobody, tooMuch }) => ({ kind, unit, nobody: tidySum(nobody), tooMuch: tidySum(tooMuch) }))
      .filter(({ nobody, tooMuch }) => nobody !== 0 || tooMuch !== 0),
  };
}

/** Ten gunste van; when blank the Aan of the agreements it counts for. A name without a share gets the whole. */
export function receiversOf({ benefits, countsFor }: ContributionRow, { cascade }: Governance): { name: string; share: number }[] {
  const whole = ({ name, share = 1 }: Share) => ({ name, share });
  if (benefits !== undefined) return benefits.map(whole);
  return (countsFor ?? []).map(whole).flatMap(({ name, share }) => {
    const agreement = cascade.named(name);
    return agreement === undefined ? [] : [{ name: agreement.current.to, share }];
  });
}

function exchangesOf({ kind, unit, parties }: Ledger): Exchange[] {
  const accounts = [...parties.values()].map(({ name, brings, gets }) => ({ name, brings: tidySum(brings), gets: tidySum(gets) }));
  const total = tidySum(accounts.map(({ brings }) => brings));
  return accounts.map(({ name, brings, gets }) => ({
    party: name, kind, unit, brings, gets, share: total === 0 ? undefined : brings / total, net: tidyDifference(gets, brings),
  }));
}
