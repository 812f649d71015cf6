import { pays, type Layer, type Source } from "../funding";
import type { Case } from "./model";

/** Which sources may pay which bills: bills of one year that the same sources may pay form one group. */
export interface Payers {
  /** Positions of sources, ascending; a group may have none. */
  readonly groups: readonly (readonly number[])[];
  /** The group of a measure's bills, per layer. */
  readonly ofMeasure: readonly Readonly<Record<Layer, number>>[];
  /** The group of what hiring costs: sources without an earmark. */
  readonly ofHiring: number;
}

const known = new WeakMap<Case, Payers>();

export function payersOf(programme: Case): Payers {
  const earlier = known.get(programme);
  if (earlier !== undefined) return earlier;
  const { measures, sources } = programme;
  const groups: number[][] = [];
  const places = new Map<string, number>();
  const group = (may: (source: Source) => boolean): number => {
    const own = [...sources.keys()].filter((source) => may(sources[source]!));
    const key = own.join();
    if (!places.has(key)) places.set(key, groups.push(own) - 1);
    return places.get(key)!;
  };
  const found: Payers = {
    ofMeasure: measures.map(({ payable }) => ({
      incidental: group((source) => pays(source, payable, "incidental")), structural: group((source) => pays(source, payable, "structural")),
    })),
    ofHiring: group(({ earmark, largestShare }) => earmark === undefined && largestShare > 0),
    groups,
  };
  known.set(programme, found);
  return found;
}
