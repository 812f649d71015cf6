import { runForUser } from "../excel-run";
import { excelFacts, type ExcelFacts } from "./excel-facts";

/** What somebody saw at one check. */
export interface CheckSeen {
  readonly number: string;
  readonly check: string;
  /** Good, or otherwise; empty where it was not filled in. */
  readonly outcome: string;
  readonly seen: string;
}

/** What Excel says about one of the cells that errors were typed in. */
export interface CellSaid {
  readonly address: string;
  readonly formula: unknown;
  readonly value: unknown;
  readonly text: string;
  readonly type: string;
}

/** All there is to send back. */
export interface Conformance {
  readonly excel: ExcelFacts;
  /** Automatic, by hand, or automatic but for tables. */
  readonly calculation: string;
  /** Undefined where the workbook is not that of the twelve checks. */
  readonly checks: readonly CheckSeen[] | undefined;
  readonly cells: readonly CellSaid[];
}

/** How the table and the cells are called in samples/proef-in-excel.xlsx: a person who looks for them finds them too. */
const [TABLE, CELLS] = ["Proeven", "Proef_waarden"] as const;
/** More rows than twelve may be added; more than these are none of ours. */
const MOST_CHECKS = 50;
/** As much as a cell on paper; what is longer is cut, and says so. */
const LONGEST = 2000;

/** What this Excel is, and what the workbook of the twelve checks holds: of any other workbook nothing is read. At most two batches. @throws Refused */
export async function gatherConformance(): Promise<Conformance> {
  return runForUser(async (context) => {
    const { application, tables, names } = context.workbook;
    application.load("calculationMode");
    const table = tables.getItemOrNullObject(TABLE).load("name");
    const cells = names.getItemOrNullObject(CELLS).getRangeOrNullObject().load("address,rowCount,columnCount");
    await context.sync();
    const isOurs = !table.isNullObject;
    const all = isOurs ? table.getRange().load("values") : undefined;
    const typed = isOurs && !cells.isNullObject && cells.rowCount * cells.columnCount <= MOST_CHECKS ? cells.load("address,values,text,formulas,valueTypes,rowIndex") : undefined;
    if (isOurs) await context.sync();
    return {
      excel: excelFacts(), calculation: application.calculationMode,
      checks: all === undefined ? undefined : checksIn(all.values as unknown[][]),
      cells: typed === undefined ? [] : (typed.values as unknown[][]).map(([value], row) => ({
        address: `${typed.address.replace(/^.*!/u, "").replace(/\d.*$/u, "")}${typed.rowIndex + row + 1}`, value,
        formula: (typed.formulas as unknown[][])[row]![0], text: String(typed.text[row]![0]), type: String(typed.valueTypes[row]![0]),
      })),
    };
  });
}

/** By the names of the columns: nobody's order is sure. */
function checksIn([header = [], ...rows]: readonly (readonly unknown[])[]): CheckSeen[] {
  const at = (name: string): number => header.findIndex((cell) => cell === name);
  const [number, check, outcome, seen] = ["Nr", "Proef", "Uitslag", "Wat u zag"].map(at) as [number, number, number, number];
  const text = (cell: unknown): string => (typeof cell === "string" || typeof cell === "number" ? cut(String(cell)) : "");
  return rows.slice(0, MOST_CHECKS).map((row) => ({ number: text(row[number]), check: text(row[check]), outcome: text(row[outcome]), seen: text(row[seen]) })).filter((row) => row.number !== "");
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
