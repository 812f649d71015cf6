import { looksPersonal, type Report } from "../../core";
import type { Block, BoardReport, Chapter } from "./model";

/** The report without anything that looks as if it tells who somebody is: that stays in the workbook. A note at the end says so. */
export function withoutPersonal(report: BoardReport, instead: string, note: string): BoardReport {
  let found = 0;
  const text = (words: string): string => {
    if (!looksPersonal(words)) return words;
    found += 1;
    return instead;
  };
  const table = (given: Report): Report => ({
    ...given, columns: given.columns.map((column) => ({ ...column, header: text(column.header) })),
    rows: given.rows.map((row) => row.map((cell) => (typeof cell === "string" ? text(cell) : cell))),
  });
  const block = (each: Block): Block => {
    if (each.kind === "table") return { ...each, report: table(each.report) };
    return each.kind === "list" ? { ...each, items: each.items.map(text) } : { ...each, text: text(each.text) };
  };
  const chapter = (each: Chapter): Chapter => ({ ...each, blocks: each.blocks.map(block) });
  const clean: BoardReport = {
    ...report, headline: text(report.headline), facts: report.facts.map(({ name, value }) => ({ name, value: text(value) })),
    chapters: report.chapters.map(chapter), assumptions: chapter(report.assumptions), annexes: report.annexes.map((annex) => ({ ...annex, report: table(annex.report) })),
  };
  if (found === 0) return clean;
  return { ...clean, assumptions: { ...clean.assumptions, blocks: [...clean.assumptions.blocks, { kind: "text", text: note }] } };
}
