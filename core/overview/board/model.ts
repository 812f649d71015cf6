import type { Reason } from "../../domain/findings";
import type { TableKind } from "../../domain/table";
import type { Why } from "../../domain/whys";
import type { NormRow } from "../../domain/tables/normen";
import type { AgreementProgress, Thresholds } from "../../progress";
import type { ProgrammeInDetail } from "../../programme";
import type { RiskAtAGlance } from "../../risk";
import type { Report } from "../../tables";
import type { KeyFiguresFound } from "../key-figures/in-cells";
import type { WellbeingInDetail } from "../life";
import type { MoreMoney } from "../../balance";
import type { Means, Overview, OverviewOptions } from "../model";
import type { TaskMeans } from "../task-means";

/** What of an amount can be had, in the unit of its means: hectares, euros or hours. */
export interface MetPart {
  readonly asked: number;
  readonly met: number;
  readonly short: number;
}

/** A task, a year or a role. */
export interface NamedPart extends MetPart {
  readonly name: string | number;
  /** The area of a task, where there are several. */
  readonly area?: string | undefined;
}

/** One of the three answers in a small table: what falls short most first (years in their order), what there is no room for together. */
export interface MeansParts {
  readonly parts: readonly NamedPart[];
  /** How many are left, and what they are together; undefined when none are. */
  readonly others: (MetPart & { readonly count: number }) | undefined;
  readonly total: MetPart;
}

/** What it takes to do everything that is asked: hectares, euros, fte; undefined where there is no answer. */
export interface Needed {
  readonly land: { readonly extra: number } | undefined;
  readonly money: { readonly extra: number; readonly structural: number } | undefined;
  readonly people: { readonly extra: number } | undefined;
}

/** A full table under the name of the function that makes it. */
export interface BoardAnnex {
  readonly name: string;
  readonly report: Report;
}

/** All figures of the board's report. What there are no tables for, or what cannot be answered, is undefined: the overview says why. */
export interface BoardFigures {
  readonly overview: Overview;
  /** With which years, norm and day they were asked. */
  readonly options: OverviewOptions;
  /** Of which kinds there is a table that holds something. */
  readonly kinds: readonly TableKind[];
  readonly means: Readonly<Partial<Record<Means, MeansParts>>>;
  /** Why each falls short: the rule or the limit that decided; nothing where it does not. */
  readonly why: Readonly<Partial<Record<Means, readonly Why[]>>>;
  /** What can go on least first. */
  readonly tasks: readonly TaskMeans[];
  readonly more: readonly MoreMoney[];
  readonly needed: Needed;
  /** EVENWICHT. */
  readonly budget: Report | undefined;
  readonly agreements: { readonly progress: readonly AgreementProgress[]; readonly thresholds: Thresholds } | undefined;
  readonly programme: ProgrammeInDetail | { readonly reason: Reason } | undefined;
  readonly risk: RiskAtAGlance | undefined;
  readonly wellbeing: WellbeingInDetail | undefined;
  /** KERNCIJFERS as it is and per variant, and what was found on the way. */
  readonly variants: KeyFiguresFound | undefined;
  readonly norms: readonly NormRow[];
  readonly annexes: readonly BoardAnnex[];
}
