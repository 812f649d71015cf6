import type { Agreement } from "../domain/agreements";
import type { AreaRow } from "../domain/tables/gebieden";
import type { Governance } from "./model";
import { placeOf } from "./cascade";

/**
 * Who is primarily answerable for a task in an area: the Aan of the agreements on it that do not themselves fall under an
 * agreement on the same task and area. Exactly one party should be; the answer lists them all, by task and area.
 * An agreement without an area is not about an area and has no part in this.
 */
export function primarilyAnswerable({ cascade, keyOf }: Pick<Governance, "cascade" | "keyOf">) {
  const parties = new Map<string, Map<string, string>>();
  for (const agreement of cascade.agreements) {
    if (agreement.current.area === undefined) continue;
    const place = placeOf(agreement, keyOf);
    let answerable = parties.get(place);
    if (answerable === undefined) parties.set(place, answerable = new Map());
    if (isFirst(agreement)) answerable.set(keyOf(agreement.current.to), agreement.current.to);
  }
  const names = new Map([...parties].map(([place, found]) => [place, [...found.values()]]));
  return (agreement: Agreement): readonly string[] | undefined => names.get(placeOf(agreement, keyOf));

  /** In a circle every agreement falls under another: nobody is the first. */
  function isFirst(agreement: Agreement): boolean {
    const parent = cascade.parentOf(agreement);
    const above = parent.kind === "under" ? parent.agreement
      : parent.kind === "cycle" ? cascade.named(parent.path[1]!) : undefined;
    return above === undefined || placeOf(above, keyOf) !== placeOf(agreement, keyOf);
  }
}

/** What is wrong with the coordination of an area, in Dutch; undefined when nothing is. */
export function coordinationRemark({ area, provinces, coordination }: AreaRow, keyOf: Governance["keyOf"]): string | undefined {
  if (coordination === undefined) {
    const count = new Set(provinces.map(keyOf)).size;
    return count > 1 ? `${area} ligt in ${count} provincies en heeft geen Coördinatie` : undefined;
  }
  return provinces.some((province) => keyOf(province) === keyOf(coordination)) ? undefined
    : `${area} wordt gecoördineerd door ${coordination}, die er niet in ligt`;
}
