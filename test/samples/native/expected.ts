import type { FileValue } from "../../../addin/workbench/engine/file";
import { Refused, type Answer, type Core } from "./core";

/** What a formula of Excel must show: worked out past the workbook, from its tables and from what the core says to them. */
export type Wanted = () => FileValue | Promise<FileValue>;
export type Expected = Readonly<Record<string, Wanted>>;

/** A number as Excel's arithmetic takes a cell of a table. @throws Refused for text: no formula may pass it over in silence */
export function plain(cell: FileValue): number {
  if (cell === null || cell === "") return 0;
  if (typeof cell !== "number") throw new Refused(`${JSON.stringify(cell)} is no number`);
  return cell;
}

export const added = (cells: readonly FileValue[]): number => cells.map(plain).reduce((sum, cell) => sum + cell, 0);
/** As SUM adds: what is no number does not count. */
export const summed = (cells: readonly FileValue[]): number => added(cells.filter((cell) => typeof cell === "number"));

/** A figure of DOORVERTALING: an agreement with several versions has one row that holds, and only that one has a status. */
export const holding = (cascade: Answer, agreement: string, column: string): FileValue => {
  const found = cascade.rows.findLast((row) => row["Afspraak"] === agreement && row["Status"] !== "");
  if (found === undefined) throw new Refused(`no ${agreement}`);
  return found[column]!;
};

/** The sheet Controle: per table the verdict and the first problem, as CONTROLE gives them. */
export function controls(core: Core): Expected {
  const names: string[] = [];
  for (let row = 5; typeof core.book.value(`Controle!A${row}`) === "string"; row += 1) names.push(String(core.book.value(`Controle!A${row}`)));
  return controlled(core, names.map((name) => ({ name, given: [core.book.cells(name), name.toLowerCase()] })));
}

/** The same for what CONTROLE is asked of, from top to bottom. */
export function controlled(core: Core, checks: readonly { readonly name: string; readonly given: readonly unknown[] }[]): Expected {
  return Object.fromEntries(checks.flatMap(({ given }, index): [string, Wanted][] => [
    [`Controle!B${5 + index}`, () => verdictOf(core, given)],
    [`Controle!C${5 + index}`, async () => {
      const [first] = (await core.ask("CONTROLE", ...given)).rows;
      return first === undefined ? "geen problemen"
        : `rij ${shown(first["Rij"])}, ${shown(first["Kolom"])}: ${shown(first["Waarde"]) === "" ? "" : `'${shown(first["Waarde"])}' `}${shown(first["Probleem"])}; ${shown(first["Wat te doen"])}`;
    }],
  ]));
}

const shown = (cell: FileValue | undefined): string => String(cell ?? "");

export const verdictOn = (core: Core, table: string): Promise<"in orde" | "niet in orde"> => verdictOf(core, [core.book.cells(table), table.toLowerCase()]);

async function verdictOf(core: Core, given: readonly unknown[]): Promise<"in orde" | "niet in orde"> {
  const { rows } = await core.ask("CONTROLE", ...given);
  return rows.some((row) => row["Ernst"] === "fout") ? "niet in orde" : "in orde";
}
