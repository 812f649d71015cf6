import { inspect } from "../binding";
import type { Finding } from "../domain/findings";
import { sameName } from "../domain/name";
import { tasksTable } from "../domain/tables";
import {
  carriedBy, exchangesOf, joiningsOf, matricesOf, mixes, readGovernance, treeOf,
  type AgreementTree, type ArrangementMatrix, type ExchangeLine, type Joining, type LostContribution, type Mix, type SafeguardedAgreement,
} from "../governance";
import { conditionsInDetail, readConditions, readProgress, standings, type AgreementProgress, type ConditionInDetail, type Delivery, type Thresholds } from "../progress";
import type { SourceTable } from "./model";
import { byKind, type Tables } from "./by-kind";
import { InputReader } from "../tables";

/** The house of Thorbecke at a glance. */
export interface AgreementsInDetail extends AgreementTree {
  /** The day up to which progress is judged. */
  readonly day: number;
  /** Undefined without a table Arrangementen or Bijdragen. */
  readonly safeguarded: readonly SafeguardedAgreement[] | undefined;
  readonly lost: readonly LostContribution[];
  readonly matrices: readonly ArrangementMatrix[];
  /** Largest saving first. */
  readonly joinings: readonly Joining[];
  readonly exchanges: readonly ExchangeLine[];
  /** Undefined without a table Metingen. */
  readonly progress: {
    /** From which pace (SPI(t)) green, and from which orange. */
    readonly thresholds: Thresholds;
    /** Who needs attention most stands first. */
    readonly agreements: readonly AgreementProgress[];
  } | undefined;
  /** What each arrangement is about, and then each area over its arrangements together. */
  readonly mixes: readonly Mix[];
  /** What others must deliver, what is late first; undefined without a table Voorwaarden. */
  readonly conditions: { readonly lines: readonly ConditionInDetail[]; readonly parties: readonly Delivery[] } | undefined;
  readonly problems: readonly Finding[];
  readonly remarks: readonly Finding[];
}

export interface AgreementOptions {
  readonly area?: string | undefined;
  /** The day of the question (peildatum): a serial number, or a text such as 2026-11-25. Without one there is no progress. */
  readonly day?: number | string | undefined;
}

/**
 * The house of Thorbecke at a glance: what is agreed and passed down, what arrangements carry, and how it is getting on.
 * Undefined without a table Afspraken and without Arrangementen. What cannot be read is in `problems`; the parts that do
 * not need it are still there.
 */
export function agreementsInDetail(tables: readonly SourceTable[], options: AgreementOptions = {}): AgreementsInDetail | undefined {
  return agreementsOf(byKind(tables), options);
}

/**
 * The same for who wants to know whether it can be read.
 * @throws InputError for what is wrong in one of the tables
 */
export function readAgreements(given: Tables, options: AgreementOptions, reader: InputReader): AgreementsInDetail | undefined {
  const detail = agreementsOf(given, options);
  if (detail !== undefined) reader.add(detail.problems, detail.remarks);
  // Without a day nobody has read these.
  if (options.day === undefined) for (const kind of ["metingen", "mijlpalen"] as const) if (given.has(kind)) inspect(kind, given.get(kind), reader);
  reader.refuse();
  return detail;
}

function agreementsOf(given: Tables, { area, day }: AgreementOptions): AgreementsInDetail | undefined {
  const [agreements, arrangements, contributions] = [given.get("afspraken"), given.get("arrangementen"), given.get("bijdragen")];
  if (agreements === undefined && arrangements === undefined) return undefined;
  const reader = new InputReader();
  const governance = reader.attempt((part) => readGovernance({
    agreements, parties: given.get("partijen"), arrangements, contributions, areas: given.get("gebieden"),
  }, [], part));
  const monitoring = agreements === undefined || day === undefined || !given.has("metingen") ? undefined : reader.attempt((part) => readProgress({
    agreements, measurements: given.get("metingen"), milestones: given.get("mijlpalen"), parties: given.get("partijen"), conditions: given.get("voorwaarden"), day,
  }, part));
  const conditions = given.get("voorwaarden");
  const delivered = conditions === undefined ? undefined : reader.attempt((part) => conditionsInDetail(readConditions({ conditions, agreements, day }, part)));
  const tree = governance && treeOf(governance);
  const carried = governance === undefined || agreements === undefined || arrangements === undefined || contributions === undefined
    ? undefined : carriedBy(governance);
  return {
    day: monitoring?.day ?? 0,
    agreements: tree?.agreements ?? [], roots: tree?.roots ?? [],
    counts: tree?.counts ?? { closes: 0, shortage: 0, more: 0, notPassedDown: 0 },
    safeguarded: carried?.safeguarded, lost: carried?.lost ?? [],
    matrices: governance === undefined ? [] : matricesOf(governance, area),
    joinings: governance === undefined ? [] : joiningsOf(governance, area),
    exchanges: governance === undefined ? [] : exchangesOf(governance),
    mixes: governance === undefined || arrangements === undefined || contributions === undefined ? []
      : mixes(governance, given.content(tasksTable)?.rows ?? []).filter((mix) => area === undefined || sameName(mix.area, area)),
    conditions: delivered,
    progress: monitoring && { thresholds: monitoring.thresholds, agreements: standings(monitoring) },
    problems: reader.problems, remarks: reader.remarks,
  };
}
