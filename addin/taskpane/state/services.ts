import type { DescribedFunction } from "described-functions";
import type { AgreementOptions, Figure, OverviewOptions, PeopleOptions, PlanOptions, ReportOptions, VersionContent } from "../../../core";
import type { Answers, Asking, Question } from "../../calculation";
import type { Deeds } from "../../commands";
import type {
  findRanges, insertFunction, insertInputTable, insertSampleTable, previewDates, previewReports, readTables, readWorkbook, remember, selectCell,
  selectedCells, watchTables, WorkbookTable, writeDates, writeReports, writeReportsAt,
} from "../../workbook";
import type { deleteUnreadable, deleteVersion, keepVersion, listVersions, lockVersion, readVersion, unlockVersion } from "../../workbook/versions";

/** A question to the core about the tables of the workbook, calculated wherever that is best. */
type AskOf<Name extends Question, Options = OverviewOptions> = (
  tables: readonly WorkbookTable[], options: Options, asking?: Asking,
) => Promise<Answers[Name]>;

/** What the pane asks of the workbook and of the core. */
export interface Services {
  readonly readWorkbook: typeof readWorkbook;
  readonly readTables: typeof readTables;
  readonly watchTables: typeof watchTables;
  readonly findRanges: typeof findRanges;
  readonly remember: typeof remember;
  readonly selectCell: typeof selectCell;
  readonly writeReports: typeof writeReports;
  readonly previewReports: typeof previewReports;
  readonly writeReportsAt: typeof writeReportsAt;
  readonly overview: AskOf<"overview">;
  readonly reports: AskOf<"reports", ReportOptions>;
  readonly means: AskOf<"means">;
  readonly more: AskOf<"more">;
  readonly explained: (
    tables: readonly WorkbookTable[], options: OverviewOptions, figure: Figure, asking?: Asking,
  ) => Promise<Answers["explained"]>;
  readonly people: AskOf<"people", PeopleOptions>;
  readonly plan: AskOf<"plan", PlanOptions>;
  readonly agreements: AskOf<"agreements", AgreementOptions>;
  readonly previewDates: typeof previewDates;
  readonly writeDates: typeof writeDates;
  /** What the functions ask, in words: loaded when somebody wants to insert one. */
  readonly functions: () => Promise<readonly DescribedFunction[]>;
  readonly insertFunction: typeof insertFunction;
  readonly insertInputTable: typeof insertInputTable;
  readonly insertSampleTable: typeof insertSampleTable;
  readonly selectedCells: typeof selectedCells;
  /** The versions that the workbook keeps: loaded when somebody asks for them. */
  readonly versions: {
    readonly list: typeof listVersions;
    readonly keep: typeof keepVersion;
    readonly read: typeof readVersion;
    readonly lock: typeof lockVersion;
    readonly unlock: typeof unlockVersion;
    readonly remove: typeof deleteVersion;
    readonly removeUnreadable: typeof deleteUnreadable;
  };
  readonly compare: (before: VersionContent, after: VersionContent, asking?: Asking) => Promise<Answers["compared"]>;
  /** The clock of this machine, as 2026-11-27T09:30: the core has none. */
  readonly now: () => string;
  /** What is done to all formulas at once, by this pane or by the ribbon. */
  readonly deeds: Deeds;
}
