import { withoutSheet } from "../cells/address";
import { runForUser } from "../excel-run";
import type { FormulaArgument } from "../formulas/formula-argument";
import { formulaText } from "../formulas/formula-text";
import type { WorkbookTable } from "../input/workbook-table";

/** A parameter as functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly dimensionality?: string | undefined;
}

export type Inserted =
  | { readonly done: true; readonly address: string }
  /** In a table a spill is not possible; what stands in the cell is the user's; a protected sheet takes nothing. */
  | { readonly done: false; readonly because: "table" | "filled" | "protected"; readonly address: string };

type Source = Pick<WorkbookTable, "kind" | "origin" | "sheet" | "address" | "asIs">;

/**
 * Which table of the workbook fits a parameter: the first of the kind that the parameter is named after. A table that the
 * pane reads in another way than its own cells say cannot be handed to a function: `onlyInPane` names those.
 */
export function argumentsFrom(parameters: readonly FunctionParameter[], tables: readonly Source[]): FormulaArgument[] {
  return parameters.map((parameter) => {
    const table = tableFor(parameter, tables);
    return table?.asIs === true ? cellsAsArgument(table) : null;
  });
}

/** The tables that fit a parameter and that a function would read wrongly, by the headers and rows that the user corrected. */
export function onlyInPane<Table extends Source>(parameters: readonly FunctionParameter[], tables: readonly Table[]): Table[] {
  return parameters.flatMap((parameter) => tableFor(parameter, tables) ?? []).filter(({ asIs }) => !asIs);
}

function tableFor<Table extends Source>({ name, dimensionality }: FunctionParameter, tables: readonly Table[]): Table | undefined {
  return dimensionality === "matrix" ? tables.find(({ kind }) => kind === name.toLowerCase()) : undefined;
}

function cellsAsArgument({ origin, sheet, address }: Source): FormulaArgument {
  return "table" in origin ? { table: origin.table } : { sheet, address: withoutSheet(address) };
}

/** Puts the function in the selected cell when it is free for it. Two batches. */
export async function insertFunction(id: string, given: readonly FormulaArgument[]): Promise<Inserted> {
  const formula = formulaText(id, given);
  return runForUser(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,formulas");
    const tables = cell.getTables(false).load("items/name");
    const protection = cell.worksheet.protection.load("protected");
    await context.sync();
    const refuse = (because: "table" | "filled" | "protected"): Inserted => ({ done: false, because, address: cell.address });
    if (protection.protected) return refuse("protected");
    if (tables.items.length > 0) return refuse("table");
    if (cell.formulas[0]![0] !== "") return refuse("filled");
    cell.formulas = [[formula]];
    await context.sync();
    return { done: true, address: cell.address };
  });
}
