import { moneyUnitOf, type MoneyUnit, type MoneyUnitChoice } from "../../core";
import { unitNames } from "../i18n/format";
import type { Block, BoardReport, Chapter } from "./model";

/** The report with one unit for the amounts of each table, and of the chart that is drawn of it: said above the table and along the axis. */
export function inUnits(report: BoardReport, choice: MoneyUnitChoice | undefined): BoardReport {
  const names = unitNames[report.language];
  const titled = (title: string, unit: MoneyUnit): string => (unit === "euro" ? title : `${title} (${names[unit]})`);
  const block = (each: Block): Block => {
    // Rows that are each of a kind of their own say the unit of their amounts by themselves.
    if (each.kind !== "table" || each.unit !== undefined) return each;
    const unit = moneyUnitOf(each.report, choice);
    const isDrawn = each.report.columns.slice(1, 1 + (each.chart?.series ?? 0)).some(({ kind }) => kind === "euros");
    return { ...each, unit, title: titled(each.title, unit), chart: each.chart && isDrawn ? { ...each.chart, axis: names[unit] } : each.chart };
  };
  const chapter = (each: Chapter): Chapter => ({ ...each, blocks: each.blocks.map(block) });
  return {
    ...report, chapters: report.chapters.map(chapter), assumptions: chapter(report.assumptions),
    annexes: report.annexes.map((annex) => {
      const unit = moneyUnitOf(annex.report, choice);
      return { ...annex, unit, title: titled(annex.title, unit) };
    }),
  };
}
