import { z } from "zod";
import { SHEET_SIZE } from "../cells/address";
import { isAllowed } from "./allowed-formula";

/** A formula that gave way to its values; `print` tells whether the cells still hold them. */
export interface FrozenFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
  readonly print: number;
}

/** What an earlier freeze remembered. */
export interface Frozens {
  readonly formulas: readonly FrozenFormula[];
  /** Those that are in order, but not allowed to come back as a formula. They stay remembered: a user may read them there. */
  readonly refused: readonly FrozenFormula[];
  /** The sheets of the workbook. */
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean }[];
}

const KEY = "RUIMTE.bevroren";
/** More formulas than these are not remembered, and so not frozen. */
export const MOST_FROZEN = 10_000;

/** Made at the first use: the core has told zod by then to do without eval. */
function schema() {
  const index = (most: number) => z.number().int().min(0).max(most);
  return z.strictObject({
    sheet: z.string().min(1).max(31), row: index(SHEET_SIZE.rows - 1), column: index(SHEET_SIZE.columns - 1),
    rows: z.number().int().min(1).max(SHEET_SIZE.rows), columns: z.number().int().min(1).max(SHEET_SIZE.columns),
    formula: z.string().startsWith("=").max(8192), print: z.number(),
  }).refine(({ row, rows, column, columns }) => row + rows <= SHEET_SIZE.rows && column + columns <= SHEET_SIZE.columns);
}

/** The workbook may come from anybody: what is not in order counts as nothing. One batch. */
export async function readFrozen(context: Excel.RequestContext): Promise<Frozens> {
  const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
  await context.sync();
  const given: unknown = setting.isNullObject ? [] : setting.value;
  const one = schema();
  const all = (Array.isArray(given) ? given.slice(0, MOST_FROZEN) : []).flatMap((entry) => {
    const parsed = one.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
  const there = sheets.items.map(({ name, protection }) => ({ name, isProtected: protection.protected }));
  const names = there.map(({ name }) => name);
  const allowed = new Set(all.filter(({ formula }) => isAllowed(formula, names)));
  return { formulas: all.filter((one) => allowed.has(one)), refused: all.filter((one) => !allowed.has(one)), sheets: there };
}

/** Goes along with the batch that is being made. */
export function rememberFrozen(context: Excel.RequestContext, formulas: readonly FrozenFormula[]): void {
  context.workbook.settings.add(KEY, formulas);
}
