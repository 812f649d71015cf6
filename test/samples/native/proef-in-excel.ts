import type { FileValue } from "../../../addin/workbench/engine/file";
import type { Core } from "./core";
import { controlled, type Expected, type Wanted } from "./expected";

/** The formulas on Opgaven and Controle of proef-in-excel.xlsx: goals that are a part of a whole, or a cell. */
export function conformance(core: Core): Expected {
  const { book } = core;
  const part = (row: number): Wanted => async () => (await core.on("Verdeling", "VERDEEL")).cells[row]![0]!;
  const goals: readonly Wanted[] = [part(0), part(1), (): FileValue => book.value("Verdeling!B12") ?? 0];
  // What somebody typed over a formula is no formula any more.
  const left = goals.map((wanted, row) => [`Opgaven!C${5 + row}`, wanted] as const).filter(([place]) => book.formula(place) !== undefined);
  const names = ["Opgaven", "Grond", "Werk", "Bezetting"];
  return { ...controlled(core, names.map((name) => ({ name, given: [book.cells(name), name.toLowerCase()] }))), ...Object.fromEntries(left) };
}
