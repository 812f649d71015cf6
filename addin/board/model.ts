import type { MoneyUnit, MoneyUnitChoice, Report } from "../../core";
import type { Language } from "../i18n/language";

/** A chart of the table that it stands above: of its first columns with figures, row by row. */
export interface BoardChart {
  readonly title: string;
  /** What is measured: "hectare". */
  readonly axis: string;
  /** What is to be seen, in words, for who cannot see it. */
  readonly about: string;
  readonly kind: "stackedBars" | "stackedColumns" | "columns" | "bars";
  /** How many columns after the first are drawn, and how many rows from the first. */
  readonly series: number;
  readonly rows: number;
}

export interface BoardTable {
  readonly kind: "table";
  /** By which the workbook knows it: letters only. */
  readonly name: string;
  readonly title: string;
  readonly report: Report;
  /** In what its amounts are written; the title says so. Undefined: euros. */
  readonly unit?: MoneyUnit | undefined;
  readonly chart?: BoardChart | undefined;
}

export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly title: string; readonly items: readonly string[] }
  | BoardTable;

export interface Chapter {
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A full table, under a title that people understand. */
export interface Annex {
  readonly name: string;
  readonly letter: string;
  readonly title: string;
  readonly about: string;
  readonly report: Report;
  readonly unit?: MoneyUnit | undefined;
}

/** The board's report (bestuursrapport) as content: sheets and a page are made of it, word for word and figure for figure. */
export interface BoardReport {
  readonly language: Language;
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly headline: string;
  /** What the board reads. */
  readonly chapters: readonly Chapter[];
  /** What it rests on. */
  readonly assumptions: Chapter;
  readonly annexes: readonly Annex[];
}

/** What the figures do not know of themselves. */
export interface BoardAbout {
  /** Of the workbook. */
  readonly file: string;
  /** The day of calculation, as 2026-11-28. */
  readonly day: string;
  /** Of the add-in. */
  readonly version: string;
  /** The version under which the tables, as they are, were kept. */
  readonly kept?: { readonly name: string; readonly at: string; readonly by: string } | undefined;
  readonly normFrom: "handbook" | "workbook" | "own";
  /** Learned norms stand in for those in Opgaven. */
  readonly learned?: boolean | undefined;
  /** In what amounts are written; default: what suits each table. */
  readonly amountsIn?: MoneyUnitChoice | undefined;
  /** The tables that were read, by name. */
  readonly tables: readonly string[];
}
