import type { TableKind } from "../domain/table";
import type { Overview } from "./model";

/** In the order in which each next one gives an answer. */
const order = ["opgaven", "grond", "middelen", "werk", "bezetting", "afspraken"] as const satisfies readonly TableKind[];

export type FirstTable = typeof order[number];

/**
 * What to fill in next where nothing has an answer yet: of the tables that an answer cannot do without those that wait
 * empty, and those that the workbook does not have.
 */
export function toFillIn({ standing }: Pick<Overview, "standing">): { readonly empty: readonly FirstTable[]; readonly missing: readonly FirstTable[] } {
  const waiting = Object.values(standing).flatMap((each) => (each.state === "notAsked" ? [each] : []));
  return {
    empty: order.filter((kind) => waiting.some(({ empty }) => empty.includes(kind))),
    missing: order.filter((kind) => waiting.some(({ missing }) => missing.includes(kind))),
  };
}
