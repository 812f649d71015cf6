import { nameKey } from "../domain/name";
import { total } from "../numbers/sum";
import { cheapestFirst, hireHours, ownHours, periodsOf, type HireOffer } from "../supply";
import { hoursPerPeriod } from "./demand";
import type { CapacityModel } from "./model";

/** One organisation in one period. Arrays are by role; hours. */
export interface Team {
  readonly own: number[];
  /** Cheapest first. */
  readonly hire: HireOffer[][];
  /** Of its own packages. */
  readonly demand: number[];
}

/** All that is asked and offered in one period; `open` is the demand of packages without an organisation. */
export interface PeriodHours {
  readonly teams: readonly Team[];
  readonly open: number[];
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
  const blank = () => roles.names.map(() => 0);
  const perPeriod = periods.map((): PeriodHours => ({
    teams: organisations.names.map(() => ({ own: blank(), hire: roles.names.map(() => []), demand: blank() })),
    open: blank(),
  }));

  for (const row of work) {
    const role = roles.of(row.role);
    const team = row.organisation === undefined ? undefined : organisations.of(row.organisation);
    hoursPerPeriod(row, periods, horizon.unit).forEach((hours, index) => {
      const inPeriod = perPeriod[index]!;
      (team === undefined ? inPeriod.open : inPeriod.teams[team]!.demand)[role]! += hours;
    });
  }
  for (const row of staff) {
    const role = roles.of(row.role);
    periods.forEach((period, index) => {
      const team = perPeriod[index]!.teams[organisations.of(row.organisation)]!;
      team.own[role]! += ownHours(row, period, horizon.unit);
      const hours = hireHours(row, period, horizon.unit);
      if (hours > 0) team.hire[role]!.push({ hours, rate: row.hire!.rate });
    });
  }
  for (const { teams } of perPeriod) for (const { hire } of teams) hire.forEach((offers, role) => (hire[role] = cheapestFirst(offers)));
  const links = substitutions
    .filter((row) => roles.has(row.role) && roles.has(row.alsoRole))
    .map((row) => ({ from: roles.of(row.role), to: roles.of(row.alsoRole), efficiency: row.efficiency }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return { roles: roles.names, sheetOrder: roles.inOrder, links, periods, perPeriod };
}

/** As one government: every organisation may serve every package. */
export function pool({ teams, open }: PeriodHours): PeriodHours {
  const together = (pick: (team: Team) => number[]) => (_: unknown, role: number) => total(teams, (team) => pick(team)[role]!);
  return {
    teams: [{
      own: open.map(together((team) => team.own)),
      demand: open.map(together((team) => team.demand)).map((hours, role) => hours + open[role]!),
      hire: open.map((_, role) => cheapestFirst(teams.flatMap((team) => team.hire[role]!))),
    }],
    open: open.map(() => 0),
  };
}

export const demandFor = ({ teams, open }: PeriodHours, role: number): number =>
  open[role]! + total(teams, (team) => team.demand[role]!);

export const ownFor = ({ teams }: PeriodHours, role: number): number => total(teams, (team) => team.own[role]!);

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
