import { total } from "../numbers/sum";
import { demandAndSupply, pool } from "./demand-and-supply";
import type { CapacityModel } from "./model";
import { serve, type Service } from "./serve";

/** Hours short over the whole horizon, after own staff, substitutes and hiring. */
export interface Cooperation {
  readonly role: string;
  /** Each organisation for itself. */
  readonly alone: number;
  /** As one government. */
  readonly together: number;
}

/**
 * Per role, in sheet order, what falls short when each organisation serves its own packages (and those without an
 * organisation take what is left over), and when every organisation may serve every package. In total together is never
 * above alone: what can be served apart can also be served together. With substitution a single role may be, where
 * together its people are worth more elsewhere.
 */
export async function cooperation(model: CapacityModel): Promise<Cooperation[]> {
  const { perPeriod, links, roles, sheetOrder } = demandAndSupply(model);
  const alone = await serve(perPeriod, links);
  const together = await serve(perPeriod.map(pool), links);
  return sheetOrder.map((place) => ({
    role: roles[place]!,
    alone: shortage(alone, place),
    together: shortage(together, place),
  }));
}

function shortage(service: Service, place: number): number {
  return total(service, (roles) => roles[place]!.demand - roles[place]!.served);
}
