import { nameKey } from "../../domain/name";
import { roundedToCents } from "../../numbers/cents";
import { product, ratio } from "../../numbers/ratio";
import type { Case, Measure } from "../model";

/** What somebody tries before it stands in the workbook. */
export interface WhatIf {
  /** All year amounts of all sources times this. */
  readonly money?: number | undefined;
  /** By the name of a measure: in, out, or free whatever the sheet says. */
  readonly locks?: Readonly<Record<string, Lock>> | undefined;
}

export type Lock = "in" | "out" | "free";

export const withMoney = (programme: Case, share: number): Case => (share === 1 ? programme : {
  ...programme,
  sources: programme.sources.map((source) => ({
    ...source, amounts: source.amounts.map((cents) => roundedToCents(product({ over: BigInt(cents), under: 100n }, ratio(share)))),
  })),
});

/** The case as it would be. What is running or done stays; a measure without a start cannot be locked in. */
export function changed(programme: Case, { money = 1, locks = {} }: WhatIf): Case {
  const byKey = new Map(Object.entries(locks).map(([name, lock]) => [nameKey(name), lock]));
  const measures = byKey.size === 0 ? programme.measures : programme.measures.map((measure) => locked(measure, byKey.get(nameKey(measure.name))));
  return withMoney({ ...programme, measures }, money);
}

function locked(measure: Measure, lock: Lock | undefined): Measure {
  if (lock === undefined || measure.running || (lock === "in" && measure.starts.length === 0)) return measure;
  return { ...measure, locked: lock === "free" ? undefined : lock };
}
