/** What can be found in the input, as data: codes with parameters. Their words stand in addin/i18n. */
export * from "./codes";
export * from "./finding";
export * from "./gathered";
export * from "./no-answer";
export type { CellCodes, OwnLimit, Wanted } from "./cells";
export type { Nothing } from "./nothing";
export type { ReadingCodes } from "./reading";
export type { HeaderCodes } from "./header";
export type { Named, TableCodes } from "./tables";
export type { RowCodes } from "./rows";
export type { BetweenCodes } from "./between";
export type { LandCodes } from "./land";
export type { MappingCodes } from "./mapping";
export type { MoneyCodes } from "./money";
export type { PeopleCodes } from "./people";
export type { ProgrammeCodes } from "./programme";
export type { FuturesCodes } from "./futures";
export type { AgreementCodes } from "./agreements";
