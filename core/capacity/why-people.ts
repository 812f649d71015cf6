import { nameKey } from "../domain/name";
import { why, type Why } from "../domain/whys";
import { total } from "../numbers/sum";
import { UNNOTICED } from "../numbers/tolerances";
import { hoursOf, periodName } from "../supply";
import { ownFor } from "./demand-and-supply";
import type { RoleService } from "./serve-apart";
import type { PeopleFigure, ServedCapacity } from "./served";

/** Why people fall short, of a role and a period or of all, or that they do not. */
export function whyPeople({ model, pooled, service }: ServedCapacity, { figure, role, period }: PeopleFigure): Why[] {
  const places = pooled.roles.flatMap((name, place) => (role === undefined || nameKey(name) === nameKey(role) ? [place] : []));
  const names = pooled.periods.map((number) => periodName(number, model.horizon.unit));
  const periods = names.flatMap((name, index) => (period === undefined || name === period ? [index] : []));
  const all = (of: (service: RoleService, place: number, index: number) => number): number =>
    total(periods, (index) => total(places, (place) => of(service[index]![place]!, place, index)));
  if (figure === "demand" || figure === "supply") return [];
  if (figure === "load") {
    const more = all(({ demand }) => demand) - all((_, place, index) => ownFor(pooled.perPeriod[index]!, place));
    // The rounding of sums is no hour that is lacking.
    const lacks = Math.abs(more) > UNNOTICED ? more : 0;
    return [lacks > 0 ? why("askedAbove", { lacks }) : why("askedBelow", { left: Math.abs(lacks) })];
  }
  const lacks = ({ demand, served }: RoleService): number => demand - served;
  const of = all(lacks);
  if (of <= UNNOTICED * Math.max(1, all(({ demand }) => demand))) return [why("enoughPeople", { role, period })];
  const [own] = places;
  if (places.length > 1) {
    const perRole = places.map((place) => ({ place, short: total(periods, (index) => lacks(service[index]![place]!)) }));
    const { place, short } = perRole.reduce((most, each) => (each.short > most.short ? each : most));
    return [why("scarcestRole", { role: pooled.roles[place]!, short, of })];
  }
  const short = periods.filter((index) => lacks(service[index]![own!]!) > UNNOTICED);
  const sum = (of: (service: RoleService) => number): number => total(short, (index) => of(service[index]![own!]!));
  const standIns = sum((each) => total(each.standIns, ({ hours }) => hours));
  const hired = sum((each) => hoursOf(each.hired));
  const ownHours = sum(({ served }) => served) - standIns - hired;
  return [why("tooFewHours", {
    role: pooled.roles[own!]!, periods: short.map((index) => names[index]!), demand: sum(({ demand }) => demand), own: ownHours, standIns, hired,
    elsewhere: Math.max(0, sum(({ spent }) => spent) - ownHours),
  })];
}
