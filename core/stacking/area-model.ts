import { LinearModel } from "../optimise";
import type { Constraint, Term, Variable } from "../optimise";
import { combinations, sharingLimit } from "./combinations";
import type { Combination } from "./combinations";
import { landClasses } from "./land-classes";
import type { LandClass } from "./land-classes";
import type { Area, Sharing } from "./model";

/** Hectares of one combination on one class of land, counted in units of its smallest claim. */
export interface Use {
  readonly combination: Combination;
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
  readonly sharing: readonly SharingLimit[];
}

/** A limit in hectares, and what it was divided by in its constraint. */
interface Limit {
  readonly hectares: number;
  readonly constraint: Constraint;
  readonly scale: number;
}
export type LandLimit = Limit & { readonly land: LandClass };
export type SharingLimit = Limit & { readonly pair: Sharing };

/** @param land "unlimited" drops the land limits, to find how much land the tasks would need. */
export function areaModel(area: Area, layers: number, land: "limited" | "unlimited" = "limited"): AreaModel {
  const classes = landClasses(area);
  const model = new LinearModel();
  const delivery = area.tasks.map((): Term[] => []);
  const onLand = classes.map((): { use: Use; coefficient: number }[] => []);
  const uses: Use[] = [];
  const together = new Map<string, Use[]>();
  for (const combination of combinations(area, classes, layers)) {
    const unit = Math.min(...combination.tasks.map((task) => area.tasks[task]!.claim));
    // Without land limits all classes are alike: the first one stands for all.
    for (const place of land === "limited" ? combination.classes : combination.classes.slice(0, 1)) {
      const use = { combination, unit, variable: model.variable() };
      uses.push(use);
      onLand[place]!.push({ use, coefficient: unit });
      combination.tasks.forEach((task, index) => {
        const counts = combination.yields[index]!;
        if (counts > 0) delivery[task]!.push([use.variable, (counts * unit) / area.tasks[task]!.claim]);
      });
      for (const key of pairKeys(combination.tasks)) {
        const same = together.get(key);
        if (same === undefined) together.set(key, [use]);
        else same.push(use);
      }
    }
  }
  const shortages = delivery.map((terms) => {
    if (terms.length === 0) return undefined;
    const short = model.variable({ atMost: land === "limited" ? 1 : 0 });
    model.constrain([...terms, [short, 1]], { atLeast: 1, atMost: 1 });
    return short;
  });
  return {
    area, model, uses, shortages,
    land: land === "unlimited" ? [] : classes.map((each, index) => {
      const scale = each.hectares > 0 ? each.hectares : 1;
      const terms = onLand[index]!.map(({ use, coefficient }): Term => [use.variable, coefficient / scale]);
      return { land: each, hectares: each.hectares, scale, constraint: model.constrain(terms, { atMost: each.hectares / scale }) };
    }),
    sharing: area.sharing.flatMap((pair): SharingLimit[] => {
      const hectares = sharingLimit(area, pair);
      const users = together.get(pairKey(pair.one, pair.other));
      if (users === undefined) return [];
      const terms = users.map((use): Term => [use.variable, use.unit / hectares]);
      return [{ pair, hectares, scale: hectares, constraint: model.constrain(terms, { atMost: 1 }) }];
    }),
  };
}

const pairKey = (one: number, other: number): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

function pairKeys(tasks: readonly number[]): string[] {
  return tasks.flatMap((one, index) => tasks.slice(index + 1).map((other) => pairKey(one, other)));
}
