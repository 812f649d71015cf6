import type { Sharing } from "../land";
import { LinearModel, type Constraint, type Term, type Variable } from "../optimise";
import { combinations, sharingLimit, type Combination } from "./combinations";
import { landClasses, type LandClass } from "./land-classes";
import type { Area } from "./model";
import { ROUNDING } from "../numbers/tolerances";

/** Hectares of one combination on one class of land, counted in units of its smallest claim. */
export interface Use {
  readonly combination: Combination;
  /** Position in the list of land classes. */
  readonly place: number;
  readonly variable: Variable;
  /** Hectares per unit. */
  readonly unit: number;
}

/**
 * The linear model of an area. With hectares `x` per combination c and land class l, and for each task t with
 * claim C, shortage s and `e` what a hectare of c counts for it:
 *
 *   delivery   sum of e x over c with t, and l,  + s = C
 *   land       sum of x over c               <= hectares of l
 *   sharing    sum of x over c with t and u, and l <= share x the smaller of both claims
 *
 * Each row is divided by its right-hand side and each x by the smallest claim in c: figures stay near 1,
 * so that 0,01 ha counts beside 1.000.000 ha. Shortages are therefore relative: s / C.
 */
export interface AreaModel {
  readonly area: Area;
  readonly model: LinearModel;
  readonly uses: readonly Use[];
  /** Relative shortage per task; undefined where the task claims nothing or has no land at all. */
  readonly shortages: readonly (Variable | undefined)[];
  readonly land: readonly LandLimit[];
  /** What land is thought of beside it; only of "extended" land. */
  readonly extra: readonly Extra[];
  readonly sharing: readonly SharingLimit[];
}

/** Hectares that a class of land has more, counted in units. */
export interface Extra {
  readonly land: LandClass;
  readonly variable: Variable;
  /** Hectares per unit. */
  readonly unit: number;
}

/** A limit in hectares, and what it was divided by in its constraint. */
interface Limit {
  readonly hectares: number;
  readonly constraint: Constraint;
  readonly scale: number;
  /** The hectares that are held at nothing because the limit is 0. */
  readonly shut: readonly Variable[];
}
export type LandLimit = Limit & { readonly land: LandClass };
export type SharingLimit = Limit & { readonly pair: Sharing };

/** Less land than this part of what one combination may ask is as good as none: a row is not divided by it. */
const LEAST_SCALE = ROUNDING;

interface Terms {
  /**
   * "unlimited" drops the land limits and allows no shortage, to find how much land the tasks would need; "extended" allows none either, but
   * each class of land may have more.
   */
  readonly land?: "limited" | "unlimited" | "extended";
  /** The largest relative shortage per task, by position; default 1: everything. */
  readonly atMostShort?: (task: number) => number;
}

export function areaModel(area: Area, layers: number, { land = "limited", atMostShort = () => 1 }: Terms = {}): AreaModel {
  const limited = land === "limited";
  const perClass = land !== "unlimited";
  const classes = landClasses(area);
  const model = new LinearModel();
  const uses = combinations(area, classes, layers).flatMap((combination) => {
    const unit = Math.min(...combination.tasks.map((task) => area.tasks[task]!.claim));
    // Without land limits all classes are alike: the first one stands for all.
    const places = perClass ? combination.classes : combination.classes.slice(0, 1);
    // Land that is not there takes nothing, exactly: what the solver overlooks of it would still be hectares.
    return places.map((place): Use => ({
      combination, place, unit, variable: model.variable({ atMost: limited && classes[place]!.hectares === 0 ? 0 : Infinity }),
    }));
  });
  const onLand = grouped(uses, ({ place }) => [place]);
  const together = grouped(uses, ({ combination }) => pairKeys(combination.tasks));
  const limit = (users: readonly Use[], hectares: number, more?: (scale: number) => Variable): Limit => {
    const largest = users.reduce((most, { unit }) => Math.max(most, unit), 0);
    const scale = more !== undefined ? Math.max(hectares, largest) || 1 : hectares > 0 ? Math.max(hectares, LEAST_SCALE * largest) : 1;
    const terms = users.map(({ variable, unit }): Term => [variable, unit / scale]);
    if (more !== undefined) terms.push([more(scale), -1]);
    const shut = users.filter(({ place }) => limited && classes[place]!.hectares === 0).map(({ variable }) => variable);
    return { hectares, scale, shut, constraint: model.constrain(terms, { atMost: hectares / scale }) };
  };
  const extra: Extra[] = [];
  const extended = (of: LandClass) => (land !== "extended" ? undefined : (unit: number): Variable => {
    const variable = model.variable();
    extra.push({ land: of, variable, unit });
    return variable;
  });
  return {
    area, model, uses, extra,
    shortages: deliveries(area, uses).map((delivery, task) => {
      if (delivery.length === 0) return undefined;
      const short = model.variable({ atMost: limited ? atMostShort(task) : 0 });
      model.constrain([...delivery, [short, 1]], { atLeast: 1, atMost: 1 });
      return short;
    }),
    land: perClass ? classes.map((each, place) => ({ land: each, ...limit(onLand.get(place) ?? [], each.hectares, extended(each)) })) : [],
    sharing: area.sharing.flatMap((pair) => {
      const users = together.get(pairKey(pair.one, pair.other));
      return users === undefined ? [] : [{ pair, ...limit(users, sharingLimit(area, pair)) }];
    }),
  };
}

/** Per task what each use delivers of its claim, as a part of that claim. */
function deliveries({ tasks }: Area, uses: readonly Use[]): Term[][] {
  const terms = tasks.map((): Term[] => []);
  for (const { combination, variable, unit } of uses) {
    combination.tasks.forEach((task, index) => {
      const counts = combination.yields[index]!;
      if (counts > 0) terms[task]!.push([variable, (counts * unit) / tasks[task]!.claim]);
    });
  }
  return terms;
}

function grouped<Key>(uses: readonly Use[], keysOf: (use: Use) => readonly Key[]): ReadonlyMap<Key, Use[]> {
  const groups = new Map<Key, Use[]>();
  for (const use of uses) {
    for (const key of keysOf(use)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [use]);
      else group.push(use);
    }
  }
  return groups;
}

const pairKey = (one: number, other: number): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

function pairKeys(tasks: readonly number[]): string[] {
  return tasks.flatMap((one, index) => tasks.slice(index + 1).map((other) => pairKey(one, other)));
}
