import { balanceEn } from "./balance.en";
import { capacityEn } from "./capacity.en";
import { governanceEn } from "./governance.en";
import { overviewEn } from "./overview.en";
import { progressEn } from "./progress.en";
import { stackingEn } from "./stacking.en";
import { tablesEn } from "./tables.en";

/** The English texts of the custom functions by id; the Dutch ones stand in the JSDoc of addin/functions. */
export interface FunctionText {
  readonly description: string;
  /** By the name of the parameter. */
  readonly parameters: Readonly<Record<string, string>>;
}

export const functionsEn: Readonly<Record<string, FunctionText>> = { ...balanceEn, ...capacityEn, ...governanceEn, ...overviewEn, ...progressEn, ...stackingEn, ...tablesEn };
