import { dependOn } from "./dependence";
import { exactly } from "./exact";
import { gridded } from "./grid/gridded";
import type { Engine, Loss, Portfolio } from "./model";
import { simulated, type Report } from "./simulation";

/**
 * The distribution of the sum of the losses of a portfolio: exact or on a grid where they are independent, so without draws and without an
 * error of chance; by simulation where they depend.
 */
export function distributionOf(portfolio: Portfolio, report?: Report): Engine {
  const { losses, correlations } = portfolio;
  if (dependOn(correlations)) return simulated(portfolio, report);
  return exactly(losses, onGrid) ?? gridded(losses);
}

const onGrid = (losses: readonly Loss[], certainty: number): number => gridded(losses).percentile(certainty);
