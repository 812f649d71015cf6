import { cheapestFirst, hoursOf, take, type HireOffer } from "../supply";
import { demandFor, type PeriodHours } from "./demand-and-supply";
import { ROUNDING } from "../numbers/tolerances";

/** What becomes of the demand for one role in one period; hours. */
export interface RoleService {
  readonly demand: number;
  /** By own staff, hired staff and substitutes together. */
  readonly served: number;
  /** Hours worked by own staff *of* this role, whatever role they stood in for. */
  readonly spent: number;
  readonly hired: readonly HireOffer[];
  /** What people of other roles do of it, in hours of this role. */
  readonly standIns: readonly StandIn[];
}

export interface StandIn {
  /** Whose people: by position. */
  readonly role: number;
  readonly hours: number;
}

/** The answer for a role apart, and whether some organisation has people of it left after its own packages. */
export interface ApartService extends RoleService {
  readonly idle: boolean;
}

/**
 * Without substitution no role touches another, and each has a closed form: own staff first (that is most hours served
 * with least hired), then the cheapest hired. Every organisation serves its own packages; what all have left, own staff
 * first again, serves the open ones. Own staff that organisation A would lend to an open package while it hires for its own
 * saves no hired hour, so the order costs nothing in a later goal.
 */
export function serveApart(period: PeriodHours, role: number): ApartService {
  const { byRole, open } = period;
  const demand = demandFor(period, role);
  const hired: HireOffer[] = [];
  let left = demand;
  let spent = 0;
  let idleOwn = 0;
  const idleOffers: HireOffer[] = [];

  for (const team of byRole[role]!) {
    const own = Math.min(team.demand, team.own);
    const [taken, kept] = take(team.hire, team.demand - own);
    spent += own;
    left -= own + hoursOf(taken);
    idleOwn += team.own - own;
    hired.push(...taken);
    idleOffers.push(...kept);
  }
  const lent = Math.min(open[role]!, idleOwn);
  const [taken] = take(cheapestFirst(idleOffers), open[role]! - lent);
  left -= lent + hoursOf(taken);
  return {
    demand,
    served: demand - tidy(left, demand),
    spent: spent + lent,
    hired: cheapestFirst([...hired, ...taken]),
    standIns: [],
    idle: idleOwn > 0 || idleOffers.length > 0,
  };
}

/** What is left after subtractions may miss zero by a rounding error of the figures it came from. */
function tidy(hours: number, size: number): number {
  return hours <= ROUNDING * size ? 0 : hours;
}
