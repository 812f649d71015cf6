import { fund } from "../funding";
import type { InputReader } from "../tables";
import type { FundedProgramme } from "./model";
import { readCostsAndSources, type BalanceInput } from "./read";

/** What it costs and who pays; `taken` are names that no source may have. InputError for what is wrong in the input. */
export async function fundedProgramme(input: BalanceInput, taken: readonly string[] = [], reader?: InputReader): Promise<FundedProgramme> {
  const { costs, sources } = readCostsAndSources(input, taken, reader);
  return { costs, sources, payments: await fund(costs, sources) };
}
