import type { LinearModel, Term, Variable } from "../../optimise";
import { SAME } from "../amounts";
import type { Case } from "../model";
import type { Limits, Shares } from "./parts";

/** Hours that may be hired in a year (position), and what an hour costs in euros. */
export interface Hired {
  readonly year: number;
  readonly variable: Variable;
  /** Hours in one unit of the variable. */
  readonly hours: number;
  readonly rate: number;
}

/** Per role and year: what is asked is within what own staff has and what is hired. */
export function peopleRows(model: LinearModel, { measures, roles, years, peopleBind }: Case, { started, divides }: Shares, limits: Limits): Hired[] {
  if (!peopleBind) return [];
  const asked = roles.map(() => years.map((): Term[] => []));
  // Only whole claims may pass by the tolerance: what divides would take it.
  const loose = roles.map(() => years.map(() => true));
  measures.forEach(({ effort, starts }, place) => {
    started[place]!.forEach((variable, at) => effort.forEach(({ role }, line) => {
      starts[at]!.hours[line]!.forEach((hours, year) => { if (hours > 0) { asked[role]![year]!.push([variable, hours]); loose[role]![year]! &&= !divides[place]!; } });
    }));
  });
  return roles.flatMap(({ own, hire }, role) => years.flatMap((_, year) => {
    const terms = asked[role]![year]!;
    if (terms.length === 0 || !limits.role(role, year)) return [];
    const scale = Math.max(own[year]!, ...terms.map(([, hours]) => hours));
    const hired = hire[year]!.map(({ hours, rate }): Hired => ({ year, rate, hours: scale, variable: model.variable({ atMost: hours / scale }) }));
    model.constrain(
      [...terms.map(([variable, hours]): Term => [variable, hours / scale]), ...hired.map(({ variable }): Term => [variable, -1])],
      { atMost: (own[year]! / scale) * (loose[role]![year]! ? 1 + SAME : 1) },
    );
    return hired;
  }));
}
