import { LiveModel, type Highs } from "../optimise";
import type { WholeModel } from "./linear-model/whole-model";
import { binariesOf, isAsked, shortages } from "./counts";
import type { Choice } from "./model";

/** The least shortage of each goal when nothing else is wanted, and the choices that were found on the way. */
export interface Floors {
  /** Per goal; 0 where no shortage is counted. */
  readonly levels: readonly number[];
  readonly found: readonly { readonly choice: Choice; readonly values: Float64Array }[];
}

/** More nodes do not pay: an unfinished floor is the bound that was proved, and no programme does better than that either. */
const NODES = 200;
const GAP = 1e-7;

/** Above so many binaries a node costs too much: then the bound is that of the linear model, which is proven too. */
const MOST_INTEGER = 1000;

/** @param hear how far it is, 0-1 */
export function floorsOf(highs: Highs, model: WholeModel, hear: (done: number) => void = () => undefined): Floors {
  return binariesOf(model.programme) > MOST_INTEGER ? linearFloors(highs, model) : integerFloors(model, hear);
}

function linearFloors(highs: Highs, { programme, built }: WholeModel): Floors {
  const live = new LiveModel(highs, built.model, "linear");
  try {
    return {
      found: [], levels: programme.goals.map((goal, place) =>
        (isAsked(goal) ? Math.min(1, Math.max(0, (live.minimise([[built.short[place]!.variable, 1]])?.value ?? 0) - GAP)) : 0)),
    };
  } finally {
    live.dispose();
  }
}

function integerFloors(model: WholeModel, hear: (done: number) => void): Floors {
  const { programme, built } = model;
  const found: { choice: Choice; values: Float64Array; short: number[] }[] = [];
  const levels = programme.goals.map((goal, place) => {
    hear(place / programme.goals.length);
    if (!isAsked(goal)) return 0;
    if (!programme.measures.some(({ yields }) => yields.some((each) => each.goal === place))) return 1;
    const best = found.reduce<(typeof found)[number] | undefined>((one, other) => (one === undefined || other.short[place]! < one.short[place]! ? other : one), undefined);
    if (best !== undefined && best.short[place] === 0) return 0;
    const { choice, values, value, bound } = model.find([[built.short[place]!.variable, 1]], NODES, GAP, best?.values);
    if (choice !== undefined && values !== undefined) {
      const short = shortages(programme, choice);
      found.push({ choice, values, short });
      if (value - bound <= 2 * GAP) return programme.measures.every(({ whole }) => whole) ? short[place]! : Math.max(0, value);
    }
    return Math.min(1, Math.max(0, bound));
  });
  return { levels, found };
}
