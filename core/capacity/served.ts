import { demandAndSupply, pool, type DemandAndSupply } from "./demand-and-supply";
import type { CapacityModel } from "./model";
import { serve, type Service } from "./serve";

/** A figure about people as one government: of a role or of all, in a period (by its name) or over the whole horizon. */
export interface PeopleFigure {
  readonly figure: "demand" | "supply" | "shortage" | "load" | "served";
  readonly role?: string | undefined;
  readonly period?: number | string | undefined;
}

/** Who asks, who offers, and who serves whom: all that the figures are made of. */
export interface ServedCapacity {
  readonly model: CapacityModel;
  /** Of all organisations together. */
  readonly pooled: DemandAndSupply;
  readonly service: Service;
}

export async function servedCapacity(model: CapacityModel): Promise<ServedCapacity> {
  const apart = demandAndSupply(model);
  const pooled = { ...apart, perPeriod: apart.perPeriod.map(pool) };
  return { model, pooled, service: await serve(pooled.perPeriod, pooled.links) };
}
