import { fund } from "../funding";
import type { FundedProgramme } from "./model";
import { readCostsAndSources, type BalanceInput } from "./read";

/** What it costs and who pays; `taken` are names that no source may have. InputError for what is wrong in the input. */
export async function fundedProgramme(input: BalanceInput, taken: readonly string[] = []): Promise<FundedProgramme> {
  const { costs, sources } = readCostsAndSources(input, taken);
  return { costs, sources, payments: await fund(costs, sources) };
}
