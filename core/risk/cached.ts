import { cached } from "../tables/cached";
import { distributionOf } from "./distribution";
import type { Engine, Portfolio } from "./model";
import type { Report } from "./simulation";

/** A simulation keeps a sum per draw: of the last registers only. */
const engines = cached((portfolio: Portfolio) => {
  let engine: Engine | undefined;
  return (report?: Report): Engine => engine ??= distributionOf(portfolio, report);
}, { answers: 8, characters: 16_000_000 });

/** The last distributions: three functions and the pane ask for the same one. What was asked may come from another thread. */
export const cachedDistribution = (portfolio: Portfolio, report?: Report): Engine => engines(portfolio)(report);
