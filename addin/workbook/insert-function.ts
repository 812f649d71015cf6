import type { WorkbookTable } from "./tables";

/** What stands in a formula at the place of one parameter; null leaves it out. */
export type FormulaArgument =
  | { readonly table: string; readonly column?: string }
  | { readonly sheet: string; readonly address: string }
  | { readonly name: string }
  | { readonly value: string | number | boolean }
  | null;

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
  return "table" in origin ? { table: origin.table } : { sheet, address: address.slice(address.lastIndexOf("!") + 1) };
}

/**
 * The formula in English notation: RUIMTE.STAPELING(Opgaven[#All],Grond[#All]). What is left out at the end is not
 * written. @throws RangeError for a name that cannot stand in a formula.
 */
export function formulaText(id: string, given: readonly FormulaArgument[]): string {
  if (!/^[A-Z][A-Z0-9]*$/.test(id)) throw new RangeError(`"${id}" is no function`);
  const texts = given.map(argumentText);
  while (texts.at(-1) === "") texts.pop();
  return `=RUIMTE.${id}(${texts.join(",")})`;
}

function argumentText(argument: FormulaArgument): string {
  if (argument === null) return "";
  if ("table" in argument) {
    const part = argument.column === undefined ? "#All" : argument.column.replace(/['[\]#@]/g, "'$&");
    return `${checked(argument.table)}[${part}]`;
  }
  if ("address" in argument) {
    if (!/^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/i.test(argument.address)) throw new RangeError(`"${argument.address}" is no address`);
    return `'${argument.sheet.replace(/'/g, "''")}'!${argument.address}`;
  }
  if ("name" in argument) return checked(argument.name);
  const { value } = argument;
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Names of tables and cells: Excel allows only these characters, and a formula must be safe from any others. */
function checked(name: string): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new RangeError(`"${name}" is no name`);
  return name;
}

/** Puts the function in the selected cell when it is free for it. Two batches. */
export async function insertFunction(id: string, given: readonly FormulaArgument[]): Promise<Inserted> {
  const formula = formulaText(id, given);
  return Excel.run(async (context) => {
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
