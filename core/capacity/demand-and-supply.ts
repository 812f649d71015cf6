import { nameKey } from "../domain/name";
import { total } from "../numbers/sum";
import { cheapestFirst, hireHours, ownHours, periodsOf, type HireOffer } from "../supply";
import { hoursPerPeriod } from "./demand";
import type { CapacityModel } from "./model";

/** What one organisation has and asks of one role in one period; hours. */
export interface RoleHours {
  own: number;
  /** Of its own packages. */
  demand: number;
  /** Cheapest first. */
  hire: readonly HireOffer[];
}

/** One organisation in one period, by role: only those that it has to do with, for most organisations know few of all roles. */
export type Team = ReadonlyMap<number, RoleHours>;

/** All that is asked and offered in one period; `open` is, by role, the demand of packages without an organisation. */
export interface PeriodHours {
  readonly teams: readonly Team[];
  /** The same by role: of every organisation that has to do with it. */
  readonly byRole: readonly (readonly RoleHours[])[];
  readonly open: readonly number[];
}

/** Substitution between roles that are there, by position. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly efficiency: number;
}

/** Who asks and who offers what, per period. */
export interface DemandAndSupply {
  /** By position in the arrays. */
  readonly roles: readonly string[];
  /** The positions in the order of the sheets: Werk first, then Bezetting. */
  readonly sheetOrder: readonly number[];
  readonly links: readonly Link[];
  readonly periods: readonly number[];
  readonly perPeriod: readonly PeriodHours[];
}

/**
 * Positions of roles and organisations follow their names, not the rows: where the goals leave a choice, another order
 * of the rows gives the same answer.
 */
export function demandAndSupply({ horizon, work, staff, substitutions }: CapacityModel): DemandAndSupply {
  const roles = places([...work, ...staff].map((row) => row.role));
  const organisations = places([...work, ...staff].flatMap((row) => row.organisation ?? []));
  const periods = periodsOf(horizon);
  const perPeriod = periods.map(() => new Ledger(roles.names.length));

  for (const row of work) {
    const role = roles.of(row.role);
    const team = row.organisation === undefined ? undefined : organisations.of(row.organisation);
    hoursPerPeriod(row, periods, horizon.unit).forEach((hours, index) => {
      if (team === undefined) perPeriod[index]!.open[role]! += hours;
      else perPeriod[index]!.of(team, role).demand += hours;
    });
  }
  for (const row of staff) {
    const [role, team] = [roles.of(row.role), organisations.of(row.organisation)];
    periods.forEach((period, index) => {
      const found = perPeriod[index]!.of(team, role);
      found.own += ownHours(row, period, horizon.unit);
      const hours = hireHours(row, period, horizon.unit);
      if (hours > 0) found.hire = cheapestFirst([...found.hire, { hours, rate: row.hire!.rate }]);
    });
  }
  const links = substitutions
    .filter((row) => roles.has(row.role) && roles.has(row.alsoRole))
    .map((row) => ({ from: roles.of(row.role), to: roles.of(row.alsoRole), efficiency: row.efficiency }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return { roles: roles.names, sheetOrder: roles.inOrder, links, periods, perPeriod: perPeriod.map((ledger) => ledger.inOrder()) };
}

/** The hours of one period while they are written down. */
class Ledger {
  readonly open: number[];
  readonly #teams = new Map<number, Map<number, RoleHours>>();

  constructor(private readonly roles: number) {
    this.open = new Array<number>(roles).fill(0);
  }

  of(team: number, role: number): RoleHours {
    let own = this.#teams.get(team);
    if (own === undefined) this.#teams.set(team, own = new Map());
    let found = own.get(role);
    if (found === undefined) own.set(role, found = { own: 0, demand: 0, hire: [] });
    return found;
  }

  /** By the positions of organisations, whatever row named them first. */
  inOrder(): PeriodHours {
    const teams = [...this.#teams].sort(([one], [other]) => one - other).map(([, team]) => team);
    const byRole = Array.from({ length: this.roles }, (): RoleHours[] => []);
    for (const team of teams) for (const [role, hours] of team) byRole[role]!.push(hours);
    return { teams, byRole, open: this.open };
  }
}

/** As one government: every organisation may serve every package. */
export function pool(period: PeriodHours): PeriodHours {
  const team = new Map(period.open.map((_, role): [number, RoleHours] => [role, {
    own: ownFor(period, role), demand: demandFor(period, role), hire: cheapestFirst(period.byRole[role]!.flatMap(({ hire }) => hire)),
  }]));
  return { teams: [team], byRole: [...team.values()].map((hours) => [hours]), open: period.open.map(() => 0) };
}

export const demandFor = ({ byRole, open }: PeriodHours, role: number): number =>
  open[role]! + total(byRole[role]!, ({ demand }) => demand);

export const ownFor = ({ byRole }: PeriodHours, role: number): number => total(byRole[role]!, ({ own }) => own);

/** Names that differ only in case or spaces are one. */
function places(found: readonly string[]) {
  const spelled = new Map<string, string>();
  for (const name of found) if (!spelled.has(nameKey(name))) spelled.set(nameKey(name), name);
  const keys = [...spelled.keys()].sort((a, b) => (a < b ? -1 : 1));
  const place = new Map(keys.map((key, index) => [key, index]));
  const cache = new Map<string, number>();
  const of = (name: string): number => {
    const known = cache.get(name) ?? place.get(nameKey(name))!;
    cache.set(name, known);
    return known;
  };
  return {
    /** By place, as first spelled. */
    names: keys.map((key) => spelled.get(key)!),
    /** Places in the order in which they were found. */
    inOrder: [...spelled.keys()].map((key) => place.get(key)!),
    has: (name: string) => place.has(nameKey(name)),
    of,
  };
}
