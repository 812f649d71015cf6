import { why, type Why } from "../domain/whys";
import { total } from "../numbers/sum";
import type { FundedProgramme } from "./model";
import { oneMoreEuro } from "./one-more-euro";

/** Less than half a cent per euro is shown as nothing. */
export const isNothingPerEuro = (covers: number): boolean => Math.abs(covers) < 0.005;

/** Why one more euro of free money covers nothing in a year (by its position), and what would help; nothing where it covers something. */
export async function whyEuroBuysNothing({ costs, sources, payments }: FundedProgramme, year: number, covers: number): Promise<Why[]> {
  if (!isNothingPerEuro(covers)) return [];
  const paid = total(payments, (payment) => (payment.layer === "incidental" && payment.year === year ? payment.cents : 0));
  const structural = total(costs.tasks, ({ incidental }) => incidental[year]!) === paid;
  const byStructural = await oneMoreEuro(costs, sources, year, true);
  return [
    why("euroBuysNothing", { year: costs.years[year]!, structural }),
    ...(isNothingPerEuro(byStructural) || byStructural < 0 ? [] : [why("structuralEuroHelps", { year: costs.years[year]!, covers: byStructural })]),
  ];
}
