import type { Uncertainty } from "./model";

/** Whether a row can turn out in more than one way. */
export const varies = ({ factor, chance = 1 }: Pick<Uncertainty, "factor" | "chance">): boolean =>
  chance > 0 && (factor.shape !== "fixed" || (chance < 1 && factor.most !== 1));
