import { least, leastInTurn, LinearModel, loadHighs, solveWith, type Term, type Variable } from "../optimise";
import { ROUNDING } from "../numbers/tolerances";
import { total } from "../numbers/sum";
import { yearsIn } from "../supply";
import { demandAndSupply, demandFor, ownFor, pool, type Link, type PeriodHours } from "./demand-and-supply";
import type { CapacityModel } from "./model";
import { serve } from "./serve";

/** What a role lacks without hiring, and how many more people would end that. */
export interface PeopleNeeded {
  readonly role: string;
  /** Fte to be employed for the whole horizon. */
  readonly extra: number;
  /** Fte, over the periods. */
  readonly mean: number;
  /** Position of the period with the largest shortage; undefined: none falls short. */
  readonly busiest: number | undefined;
  /** Hours, over the horizon. */
  readonly shortage: number;
}

/**
 * Per role, in sheet order, the least fte employed for the whole horizon with which no period falls short, when all work as one government
 * and nobody is hired: least in all, then least of the first role, of the second, and so on. Who is employed works the norm, and may
 * stand in for other roles as others of that role.
 * @param norm productive hours per fte and year
 */
export async function peopleNeeded(model: CapacityModel, norm: number): Promise<PeopleNeeded[]> {
  const withoutHiring = { ...model, staff: model.staff.map((row) => ({ ...row, hire: undefined })) };
  const { perPeriod, links, roles, sheetOrder } = demandAndSupply(withoutHiring);
  const pooled = perPeriod.map(pool);
  const service = await serve(pooled, links);
  const shortages = roles.map((_, role) => service.map((inPeriod) => inPeriod[role]!.demand - inPeriod[role]!.served));
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const together = shortages.some((ofRole, role) => linked.has(role) && ofRole.some((hours) => hours > 0))
    ? await hoursTogether(pooled, links, sheetOrder.filter((role) => linked.has(role))) : new Map<number, number>();
  const hoursOfOne = norm * yearsIn(model.horizon.unit);
  return sheetOrder.map((role): PeopleNeeded => {
    const own = shortages[role]!;
    const most = Math.max(0, ...own);
    return {
      role: roles[role]!,
      extra: (linked.has(role) ? together.get(role) ?? 0 : most) / hoursOfOne,
      mean: total(own, (hours) => hours) / (hoursOfOne * own.length),
      busiest: most > 0 ? own.indexOf(most) : undefined,
      shortage: total(own, (hours) => hours),
    };
  });
}

/** The extra hours per period of each role (by position) that takes part in substitution. */
async function hoursTogether(periods: readonly PeriodHours[], links: readonly Link[], roles: readonly number[]): Promise<Map<number, number>> {
  const highs = await loadHighs();
  const size = Math.max(...periods.flatMap((period) => roles.map((role) => demandFor(period, role))));
  const model = new LinearModel();
  const extra = new Map(roles.map((role): [number, Variable] => [role, model.variable()]));
  for (const period of periods) {
    const inflow = new Map(roles.map((role): [number, Term[]] => [role, []]));
    for (const role of roles) {
      const ways = [{ to: role, efficiency: 1 }, ...links.filter(({ from }) => from === role)].filter(({ to }) => demandFor(period, to) > 0);
      const spent = ways.map(({ to, efficiency }): Term => {
        const variable = model.variable();
        inflow.get(to)!.push([variable, efficiency]);
        return [variable, 1];
      });
      if (spent.length > 0) model.constrain([...spent, [extra.get(role)!, -1]], { atMost: ownFor(period, role) / size });
    }
    for (const role of roles) {
      const asked = demandFor(period, role) / size;
      if (asked > ROUNDING) model.constrain(inflow.get(role)!, { atLeast: asked });
    }
  }
  const all = roles.map((role): Term => [extra.get(role)!, 1]);
  const solution = solveWith(highs, model, [least(all), leastInTurn(all.slice(0, -1).map((term) => [term]))].filter(({ of }) => of.length > 0), { about: { about: "people", name: "" } });
  return new Map(roles.map((role) => {
    const value = solution.value(extra.get(role)!);
    return [role, value <= ROUNDING ? 0 : value * size];
  }));
}
