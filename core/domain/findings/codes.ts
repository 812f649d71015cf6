import type { BetweenCodes } from "./between";
import type { CellCodes } from "./cells";
import type { FuturesCodes } from "./futures";
import type { HeaderCodes } from "./header";
import type { LandCodes } from "./land";
import type { LearningCodes } from "./learning";
import type { AgreementCodes } from "./agreements";
import type { MappingCodes } from "./mapping";
import type { MoneyCodes } from "./money";
import type { PeopleCodes } from "./people";
import type { ProgrammeCodes } from "./programme";
import type { ReadingCodes } from "./reading";
import type { RiskCodes } from "./risk";
import type { RowCodes } from "./rows";
import type { TableCodes } from "./tables";
import type { VariantCodes } from "./variants";
import type { WellbeingCodes } from "./wellbeing";

/** Everything that can be found in the input, and what its words need to know. The words stand in addin/i18n, per language. */
export interface Codes extends CellCodes, HeaderCodes, ReadingCodes, RowCodes, TableCodes, BetweenCodes, LandCodes, MappingCodes, MoneyCodes, PeopleCodes, ProgrammeCodes, RiskCodes, AgreementCodes, VariantCodes, WellbeingCodes, LearningCodes, FuturesCodes {}

export type Code = keyof Codes;

/** A code with its own parameters. */
export type Said = { readonly [C in Code]: { readonly code: C; readonly params: Codes[C] } }[Code];

/** `said("sameYear", { year: 2027, other: "Begroting 2027" })`; a code without parameters stands alone. */
export function said<C extends Code>(code: C, ...[params]: keyof Codes[C] extends never ? [] : [params: Codes[C]]): Said {
  return { code, params: params ?? {} } as unknown as Said;
}
