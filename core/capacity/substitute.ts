import { least, leximin, LinearModel, solveWith, type Expression, type Goal, type Highs, type Term, type Variable } from "../optimise";
import { cheapestFirst, type HireOffer } from "../supply";
import { demandFor, type Link, type PeriodHours, type RoleHours } from "./demand-and-supply";
import type { RoleService } from "./serve-apart";
import { ROUNDING } from "../numbers/tolerances";
import { sum } from "../numbers/sum";

/** Hours that go from people of one role in one organisation to a demand. */
interface Flow {
  readonly variable: Variable;
  readonly from: number;
  readonly to: number;
  /** Demand hours per hour worked. */
  readonly yields: number;
  /** undefined: own staff. */
  readonly rate?: number | undefined;
  readonly open: boolean;
}

/**
 * One period in which roles can stand in for each other, as a transportation problem: from own staff and hired staff
 * (organisation, role) to demand (organisation or open, role). Goals, in order: most hours served of packages with an
 * organisation, then of open ones (pooled there are none); least hired hours; least cost of hiring; least own
 * hours spent in another role; leximin of shortage / demand over the roles.
 *
 * Solving period by period is the same as solving all at once. No variable and no constraint spans two periods, so the
 * feasible set is a product X = X1 x … x Xn. A goal that is a sum over periods is least on X exactly where each summand
 * is least on its own Xp, and these best points are again a product; so goal after goal the set stays a product. Leximin
 * too: when a, sorted, comes before b, then a with c comes before b with c (the same elements added to both may move the
 * first difference, but never turn its sign), so replacing the part of one period by its own leximin never worsens the whole,
 * and the whole is leximin when every part is.
 *
 * @returns by role, for the roles that take part in substitution.
 */
export function substitute(highs: Highs, period: PeriodHours, links: readonly Link[]): Map<number, RoleService> {
  const roles = [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const size = Math.max(...roles.map((role) => demandFor(period, role)));
  const model = new LinearModel();
  const { flows, short } = layFlows(model, period, roles, links, size);
  const solution = solveWith(highs, model, goals(flows, short, period, size), { about: { about: "people", name: "" } });

  const value = (variable: Variable) => hoursFrom(solution.value(variable), size);
  const hours = ({ variable }: Flow) => value(variable);
  return new Map(roles.map((role) => {
    const demand = demandFor(period, role);
    const shortage = short.has(role) ? value(short.get(role)!) : 0;
    return [role, {
      demand,
      served: demand - shortage,
      spent: sum(flows.filter((flow) => flow.from === role && flow.rate === undefined).map(hours)),
      hired: hires(flows.filter((flow) => flow.from === role), hours),
      standIns: flows.filter((flow) => flow.to === role && flow.from !== role)
        .map((flow) => ({ role: flow.from, hours: flow.yields * hours(flow) })),
    }];
  }));
}

const NOBODY: RoleHours = { own: 0, demand: 0, hire: [] };

/** All ways to serve, the limits of supply and demand, and per role the hours that stay unserved. */
function layFlows(
  model: LinearModel, period: PeriodHours, roles: readonly number[], links: readonly Link[], size: number,
): { flows: Flow[]; short: Map<number, Variable> } {
  const { teams, open } = period;
  const flows: Flow[] = [];
  const inflow = new Map<number, Term[]>(roles.map((role) => [role, []]));
  const openFlows = new Map<number, Term[]>(roles.map((role) => [role, []]));
  const limit = (terms: Expression, hours: number) => {
    if (terms.length > 0) model.constrain(terms, { atMost: hours / size });
  };

  for (const team of teams) {
    const [has, asks] = [(role: number) => team.get(role) ?? NOBODY, (role: number) => team.get(role)?.demand ?? 0];
    const ownFlows = new Map<number, Term[]>(roles.map((role) => [role, []]));
    const flow = (from: number, to: number, yields: number, rate?: number): Expression =>
      [false, true].filter((isOpen) => (isOpen ? open[to]! : asks(to)) > 0).map((isOpen): Term => {
        const variable = model.variable();
        flows.push({ variable, from, to, yields, rate, open: isOpen });
        inflow.get(to)!.push([variable, yields]);
        (isOpen ? openFlows : ownFlows).get(to)!.push([variable, yields]);
        return [variable, 1];
      });

    for (const role of roles) {
      const { own, hire } = has(role);
      if (own > 0) {
        const others = links.filter((link) => link.from === role);
        const out = [flow(role, role, 1), ...others.map((link) => flow(role, link.to, link.efficiency))].flat();
        limit(out, own);
      }
      for (const { hours, rate } of hire) {
        limit(flow(role, role, 1, rate), hours);
      }
    }
    for (const role of roles) limit(ownFlows.get(role)!, asks(role));
  }
  const short = new Map<number, Variable>();
  for (const role of roles) {
    limit(openFlows.get(role)!, open[role]!);
    const asked = demandFor(period, role) / size;
    if (asked < ROUNDING) continue;
    short.set(role, model.variable({ atMost: asked }));
    model.constrain([...inflow.get(role)!, [short.get(role)!, 1]], { atLeast: asked, atMost: asked });
  }
  return { flows, short };
}

function goals(flows: readonly Flow[], short: ReadonlyMap<number, Variable>, period: PeriodHours, size: number): Goal[] {
  const served = (isOpen: boolean) => flows.filter((flow) => flow.open === isOpen)
    .map(({ variable, yields }): Term => [variable, -yields]);
  const hired = flows.filter((flow) => flow.rate !== undefined);
  const dearest = Math.max(1, ...hired.map((flow) => flow.rate!));
  const standIns = flows.filter((flow) => flow.from !== flow.to);
  const inOrder = [
    served(false),
    served(true),
    hired.map(({ variable }): Term => [variable, 1]),
    hired.map(({ variable, rate }): Term => [variable, rate! / dearest]),
    standIns.map(({ variable }): Term => [variable, 1]),
  ];
  const shortages = [...short].map(([role, variable]) =>
    ({ amount: [[variable, 1] as const], scale: demandFor(period, role) / size }));
  return [...inOrder.filter((terms) => terms.length > 0).map(least), leximin(shortages)];
}

function hires(flows: readonly Flow[], hours: (flow: Flow) => number): HireOffer[] {
  const offers = flows.flatMap((flow) => (flow.rate === undefined ? [] : [{ rate: flow.rate, hours: hours(flow) }]));
  return cheapestFirst(offers).filter((offer) => offer.hours > 0);
}

/** Ten digits are what the solver knows. */
function hoursFrom(value: number, size: number): number {
  return value <= ROUNDING ? 0 : Number((size * value).toPrecision(10));
}
