import type { Finding } from "../domain/findings";
import { defaultCompetences, type Competence } from "../domain/competences";
import { competencesTable, effectsTable, indicatorsTable, processesTable, reactionsTable } from "../domain/tables";
import { readPublicReport, reportInDetail, type ReportInDetail } from "../plain";
import { decisionsStanding, readLegitimacy, type DecisionsStanding, type WaitingDecision } from "../legitimacy";
import type { GrownProgramme } from "../programme";
import { readParticipation, residentsSummary, type Residents } from "../residents";
import { InputReader } from "../tables";
import { dashboardInDetail, effectsOf, isEverybody, monitorOf, readChoices, variantsInDetail, type AreaDashboard, type VariantsInDetail } from "../wellbeing";
import { byKind, type Tables } from "./by-kind";
import { firstToDecide, lifeInShort, type LifeInShort } from "./life-in-short";
import type { OverviewOptions, SourceTable } from "./model";

interface Found {
  readonly problems: readonly Finding[];
  readonly remarks: readonly Finding[];
}

/** How life is in an area and what variants do to it. */
export interface WellbeingInDetail extends Found {
  /** Undefined without Indicatoren. */
  readonly dashboard: AreaDashboard | undefined;
  /** Undefined without Effecten. */
  readonly variants: VariantsInDetail | undefined;
  /** These two, residents and decisions in one sentence. */
  readonly short: LifeInShort;
}

/** What programmes at a part of the money do to life; the parts at which locked measures do not fit have no variant. */
export interface ProgrammesInDetail {
  readonly variants: VariantsInDetail;
  readonly unfit: readonly number[];
}

/** Undefined: nobody asked. */
export type ResidentsInDetail = Found & { readonly residents: Residents | undefined };
export type DecisionsInDetail = Found & {
  readonly decisions: DecisionsStanding | undefined;
  /** What needs a decision most, of which it is known who takes it. */
  readonly first: WaitingDecision | undefined;
  /** Who may decide on what: the table of the user, else the default. Undefined where that table cannot be read. */
  readonly competences: { readonly own: boolean; readonly lines: readonly CompetenceLine[] } | undefined;
};

/** A body that may decide, and what says so. */
export interface CompetenceLine extends Competence {
  readonly source: string;
  /** Of the default: seen in a public source; false: to be checked. Undefined: the user says it. */
  readonly read: boolean | undefined;
}

export type PublicReportInDetail = Found & { readonly report: ReportInDetail | undefined };

export interface PublicReportOptions extends OverviewOptions {
  /** Groups of people of which the user says that they are large enough to be named. */
  readonly named?: readonly string[] | undefined;
}

export interface WellbeingOptions extends OverviewOptions {
  /** The area of the dashboard; blank: that of the pane, else the first. */
  readonly place?: string | undefined;
}

/** Undefined without indicators and effects. */
export function wellbeingInDetail(tables: readonly SourceTable[], options: WellbeingOptions = {}): WellbeingInDetail | undefined {
  const given = byKind(tables);
  const detail = wellbeingOf(given, options);
  // What keeps the other two from an answer is said where they are asked.
  return detail && { ...detail, short: lifeInShort({ ...detail, residents: residentsOf(given, options)?.residents, decisions: decisionsOf(given, options)?.decisions }) };
}
export const residentsInDetail = (tables: readonly SourceTable[], options: OverviewOptions = {}): ResidentsInDetail | undefined => residentsOf(byKind(tables), options);
export const decisionsInDetail = (tables: readonly SourceTable[], options: OverviewOptions = {}): DecisionsInDetail | undefined => decisionsOf(byKind(tables), options);

export const publicReportInDetail = (tables: readonly SourceTable[], options: PublicReportOptions = {}): PublicReportInDetail | undefined => publicReportOf(byKind(tables), options);

function wellbeingOf(given: Tables, { area, place = area }: WellbeingOptions): Omit<WellbeingInDetail, "short"> | undefined {
  const [indicators, effects] = [given.get("indicatoren"), given.get("effecten")];
  if (indicators === undefined && effects === undefined) return undefined;
  return found((reader) => ({
    dashboard: indicators && reader.attempt((own) => {
      const { rows } = own.table(indicatorsTable, indicators);
      own.refuse();
      return dashboardInDetail(monitorOf(rows), place);
    }),
    variants: effects && reader.attempt((own) => variantsInDetail(readChoices({ effects, variants: given.get("varianten"), indicators }, [], { effect: ["effect"] }, "effect", own))),
  }));
}

/**
 * The programmes of GROEIPAD as variants, each by its part of the money, held against each other as a table Varianten is. Undefined
 * without Effecten, and where tables cannot be read: the overview says what is wrong.
 */
export function programmesInDetail(tables: readonly SourceTable[], programmes: readonly GrownProgramme[]): ProgrammesInDetail | undefined {
  const given = byKind(tables);
  const effects = given.content(effectsTable);
  const indicators = given.content(indicatorsTable);
  if (effects === undefined || effects.problems.length > 0 || (indicators?.problems.length ?? 0) > 0) return undefined;
  const variants = programmes.flatMap(({ share, measures }) => (measures === undefined ? [] : [{ name: `${Math.round(100 * share)}%`, shares: measures }]));
  return {
    variants: variantsInDetail({ effects: effectsOf(effects.rows), variants, monitor: indicators && monitorOf(indicators.rows) }),
    unfit: programmes.filter(({ measures }) => measures === undefined).map(({ share }) => share),
  };
}

function residentsOf(given: Tables, { day }: OverviewOptions): ResidentsInDetail | undefined {
  const [processes, reactions] = [given.get("trajecten"), given.get("reacties")];
  if (processes === undefined || reactions === undefined) return undefined;
  return found((reader) => ({ residents: reader.attempt((own) => residentsSummary(readParticipation({ processes, reactions, day }, own))) }));
}

function decisionsOf(given: Tables, { day }: OverviewOptions): DecisionsInDetail | undefined {
  if (!given.has("besluiten")) return undefined;
  return found((reader) => {
    const decisions = reader.attempt((own) => decisionsStanding(readLegitimacy({
      agreements: given.get("afspraken"), decisions: given.get("besluiten"), parties: given.get("partijen"), competences: given.get("bevoegdheden"),
      arrangements: given.get("arrangementen"), processes: given.get("trajecten"), funding: given.get("middelen"), day, contributions: given.get("bijdragen"),
    }, own)));
    return { decisions, first: decisions && firstToDecide(decisions), competences: reader.attempt((own) => competencesOf(given, own)) };
  });
}

function competencesOf(given: Tables, reader: InputReader): DecisionsInDetail["competences"] {
  const own = reader.optional(competencesTable, given.get("bevoegdheden"))?.rows;
  reader.refuse();
  const line = ({ level, subjectKind, body, source = "" }: Competence & { readonly source?: string | undefined }, read: boolean | undefined): CompetenceLine => ({ level, subjectKind, body, source, read });
  return { own: own !== undefined, lines: own?.map((row) => line(row, undefined)) ?? defaultCompetences.map((each) => line(each, each.read)) };
}

function publicReportOf(given: Tables, { named = [] }: PublicReportOptions): PublicReportInDetail | undefined {
  const messages = given.get("boodschappen");
  if (messages === undefined) return undefined;
  return found((reader) => ({
    report: reader.attempt((own) => reportInDetail(readPublicReport({ messages, jargon: given.get("jargon") }, own), { groups: groupsIn(given), named })),
  }));
}

/** Groups of people that the tables speak of, whatever else is wrong in their rows. */
function groupsIn(given: Tables): string[] {
  const lists = (["meant", "reached"] as const).flatMap((column) => (given.content(processesTable)?.readable([column]) ?? []).flatMap((row) => row[column] ?? []));
  const names = [...given.content(effectsTable)?.readable(["group"]) ?? [], ...given.content(reactionsTable)?.readable(["group"]) ?? []].flatMap(({ group }) => group ?? []);
  return [...new Set([...names, ...lists])].filter((name) => !isEverybody(name));
}

/** An answer with what was found on the way. */
function found<Answer>(ask: (reader: InputReader) => Answer): Answer & Found {
  const reader = new InputReader();
  const answer = ask(reader);
  return { ...answer, problems: reader.problems, remarks: reader.remarks };
}

/**
 * The three questions for who wants to know whether they can be read.
 * @throws InputError for what is wrong in one of the tables
 */
export function readLife(topic: "wellbeing" | "residents" | "decisions" | "publicReport", given: Tables, options: OverviewOptions, reader: InputReader): Found | undefined {
  const detail = { wellbeing: wellbeingOf, residents: residentsOf, decisions: decisionsOf, publicReport: publicReportOf }[topic](given, options);
  if (detail !== undefined) reader.add(detail.problems, detail.remarks);
  reader.refuse();
  return detail;
}
