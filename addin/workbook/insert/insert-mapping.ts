import { rulesAsCells, type ReportCell, type TableKind, type WrittenRule } from "../../../core";
import { escapeText } from "../cells/escape-text";
import { loadTakenNames } from "../cells/taken-names";
import { uniqueName } from "../cells/unique-name";
import { runForUser } from "../excel-run";
import { formulaText } from "../formulas/formula-text";
import type { FormulaArgument } from "../formulas/formula-argument";

/** A range, and the rules that a formula reads it by. */
export interface MappingToWrite {
  readonly kind: TableKind;
  readonly rules: readonly WrittenRule[];
  /** Where the range stands: another sheet than the one that is made. */
  readonly source: { readonly sheet: string; readonly address: string };
}

/** What is written: names that are free now. */
export interface MappingPlace {
  readonly sheet: string;
  readonly table: string;
  /** What the formula is given. */
  readonly given: readonly FormulaArgument[];
}

const FIRST = { row: 2, column: 0 } as const;

/** What would be written, and how it would be called; nothing is. */
export async function previewMapping(mapping: MappingToWrite): Promise<MappingPlace> {
  return runForUser(async (context) => {
    const taken = loadTakenNames(context);
    await context.sync();
    return placeOf(mapping, taken());
  });
}

/**
 * Rules and formula on a new sheet: never over something, and never beside what it reads. Names are looked up once more. Two
 * batches, of which the second one writes: one undo takes it back. Returns the name of the sheet.
 */
export async function insertMapping(mapping: MappingToWrite, title: string): Promise<string> {
  return runForUser(async (context) => {
    const taken = loadTakenNames(context);
    await context.sync();
    const { sheet: name, table: tableName, given } = placeOf(mapping, taken());
    const cells = rulesAsCells(mapping.rules) as readonly (readonly ReportCell[])[];
    const sheet = context.workbook.worksheets.add(name);
    const heading = sheet.getRangeByIndexes(0, 0, 1, 1);
    heading.values = [[escapeText(title)]];
    heading.format.font.bold = true;
    const range = sheet.getRangeByIndexes(FIRST.row, FIRST.column, cells.length, 3);
    range.values = cells.map((line) => line.map(escapeText));
    const table = sheet.tables.add(range, true);
    table.name = tableName;
    table.style = "TableStyleMedium2";
    range.format.autofitColumns();
    // Beside the rules, so that both can grow.
    sheet.getRangeByIndexes(FIRST.row, FIRST.column + 4, 1, 1).formulas = [[formulaText("INLEZEN", given)]];
    sheet.activate();
    await context.sync();
    return name;
  }, "sheets");
}

function placeOf({ kind, source }: MappingToWrite, { sheets, tables }: { readonly sheets: readonly string[]; readonly tables: readonly string[] }): MappingPlace {
  const table = uniqueName(`Koppelregels_${kind}`, tables, "_");
  return { sheet: uniqueName(`Inlezen ${kind}`, sheets, " "), table, given: [source, { value: kind }, { table }] };
}
