import type { Problem } from "../domain/problem";
import type { Cells } from "../tables/cells";

/** A table of the workbook, recognised by its header. */
export interface SourceTable {
  /** The kind by its Dutch name: "opgaven", "grond", … */
  readonly kind: string;
  readonly cells: Cells;
}

export type Means = "land" | "money" | "people";

/** Does it fit on the land? Hectares; shares are fractions. */
export interface LandAnswer {
  readonly gross: number;
  readonly available: number;
  /** Land used by what is realised, shared hectares counted once. */
  readonly net: number;
  /** Land needed for everything, after sharing. */
  readonly needed: number;
  /** needed / available: above 1 there is too little land. */
  readonly pressure: number | undefined;
  readonly shortage: number;
  readonly shared: number;
  readonly tasks: readonly LandTask[];
  /** What one more hectare of a limit brings: hectares less shortage; largest first. */
  readonly oneMore: readonly { readonly limit: string; readonly value: number }[];
}

export interface LandTask {
  readonly area: string;
  readonly task: string;
  readonly gross: number;
  readonly realised: number;
  readonly shared: number;
  readonly shortage: number;
  /** shortage / gross. */
  readonly share: number;
}

/** Does the money match the ambition? Euros. */
export interface MoneyAnswer {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly covered: number;
  readonly shortage: number;
  /** covered / cost; undefined when nothing costs. */
  readonly coverage: number | undefined;
  /** The factor on all costs that the means can carry (at most 10). */
  readonly ambition: number;
  readonly years: readonly { readonly year: number; readonly cost: number; readonly covered: number; readonly shortage: number }[];
  /** What one more euro of free money brings in the year that falls short most. */
  readonly oneMore: { readonly year: number; readonly covers: number } | undefined;
}

/** Are there enough people? Hours. */
export interface PeopleAnswer {
  readonly from: number;
  readonly to: number;
  readonly demand: number;
  readonly supply: number;
  /** demand / supply; undefined without supply. */
  readonly utilisation: number | undefined;
  readonly shortage: number;
  /** Average over the years. */
  readonly shortageFte: number;
  readonly roles: readonly { readonly role: string; readonly demand: number; readonly supply: number; readonly shortage: number }[];
  /** Hours that working as one government saves against each organisation alone. */
  readonly gain: number;
  /** Hours less shortage when the scarcest role has one more fte. */
  readonly oneMore: { readonly role: string; readonly hours: number } | undefined;
}

/** The weakest means: the lowest share of the ambition that it carries (0-1); undefined where nothing falls short. */
export interface Bottleneck {
  readonly means: Means;
  readonly share: number;
}

export interface Overview {
  /** The areas that the tables name, in sheet order. */
  readonly areas: readonly string[];
  /** The chosen one; undefined = all together. */
  readonly area: string | undefined;
  readonly land?: LandAnswer;
  readonly money?: MoneyAnswer;
  readonly people?: PeopleAnswer;
  readonly bottleneck?: Bottleneck;
  readonly problems: readonly Problem[];
  /** Which tables a question lacks (kinds). */
  readonly missing: readonly { readonly means: Means; readonly tables: readonly string[] }[];
}

export interface OverviewOptions {
  readonly area?: string | undefined;
  /** Years; default: the years that the tasks (money) or packages (people) span. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Productive hours per fte and year. There is no silent default: without it only rows with hours of their own count. */
  readonly norm?: number | undefined;
}
