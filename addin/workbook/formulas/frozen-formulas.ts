import { z } from "zod";
import { SHEET_SIZE } from "../cells/address";
import { callsRuimte, unquoted } from "./ruimte-formulas";

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

const KEY = "RUIMTE.bevroren";
const MOST = 10_000;

/** What reaches outside the workbook has no place in a formula that the add-in writes. */
const REACHES_OUT = /[|]|(?<![\p{L}\p{N}_.])(?:WEBSERVICE|HYPERLINK|IMAGE|RTD|CALL|REGISTER(?:\.ID)?|FILTERXML|DDE|EXEC)\s*\(/iu;

const LONGEST = 8192;

/** Whether a formula would be put back again; one that would not must stay what it is. */
export const canComeBack = (formula: string): boolean =>
  formula.length <= LONGEST && callsRuimte(formula) && !REACHES_OUT.test(unquoted(formula));

/** Made at the first use: the core has told zod by then to do without eval. */
function schema() {
  const index = (most: number) => z.number().int().min(0).max(most);
  const formula = z.string().max(LONGEST).refine(canComeBack);
  const one = z.strictObject({
    sheet: z.string().min(1).max(31), row: index(SHEET_SIZE.rows - 1), column: index(SHEET_SIZE.columns - 1),
    rows: z.number().int().min(1).max(SHEET_SIZE.rows), columns: z.number().int().min(1).max(SHEET_SIZE.columns), formula, print: z.number(),
  });
  return one;
}

/** What an earlier freeze remembered. The workbook may come from anybody: what is not in order counts as nothing. */
export async function readFrozen(context: Excel.RequestContext): Promise<FrozenFormula[]> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
  await context.sync();
  const given: unknown = setting.isNullObject ? [] : setting.value;
  const one = schema();
  return (Array.isArray(given) ? given.slice(0, MOST) : []).flatMap((entry) => {
    const parsed = one.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Goes along with the batch that is being made. */
export function rememberFrozen(context: Excel.RequestContext, formulas: readonly FrozenFormula[]): void {
  context.workbook.settings.add(KEY, formulas);
}
