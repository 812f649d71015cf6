import { loadHighs, type Highs } from "../optimise";
import { hoursOf } from "../supply";
import type { Link, PeriodHours } from "./demand-and-supply";
import { serveApart, type ApartService, type RoleService } from "./serve-apart";
import { substitute } from "./substitute";

/** By period, then by role, in the positions of its hours. */
export type Service = readonly (readonly RoleService[])[];

/** Serves every period: roles apart where that is best, otherwise with substitution. HiGHS is loaded only for the latter. */
export async function serve(periods: readonly PeriodHours[], links: readonly Link[]): Promise<Service> {
  let highs: Highs | undefined;
  const service: RoleService[][] = [];
  for (const hours of periods) {
    const apart = hours.open.map((_, role) => serveApart(hours, role));
    if (!substitutionHelps(apart, links)) {
      service.push(apart);
      continue;
    }
    highs ??= await loadHighs();
    const together = substitute(highs, hours, links);
    service.push(apart.map((alone, role) => together.get(role) ?? alone));
  }
  return service;
}

/**
 * Whether standing in can change anything. It cannot, and roles apart are best, when
 * - nobody who may stand in has an hour left after the own packages of the organisation: every hour that stands in
 *   would be taken from its own role, and counts there for at least as much; or
 * - no role that others may stand in for falls short or hires: nothing there can be served better or cheaper.
 */
function substitutionHelps(apart: readonly ApartService[], links: readonly Link[]): boolean {
  return links.some(({ from }) => apart[from]!.idle)
    && links.some(({ to }) => apart[to]!.served < apart[to]!.demand || hoursOf(apart[to]!.hired) > 0);
}
