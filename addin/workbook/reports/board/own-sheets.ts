import { z } from "zod";
import { tableName } from "./lay-out";
import { isReportTable, uniqueTableName } from "../report-names";

/** Which sheets the board's report made in this workbook: what it may replace, and nothing else. */
const KEY = "RUIMTE.bestuursrapport";
/** More than these no workbook has made. */
const MOST = 500;

interface MadeSheet {
  readonly id: string;
  readonly name: string;
}

interface OwnSheets {
  readonly own: readonly Excel.Worksheet[];
  /** The names of their tables, which are free when they are gone. */
  readonly tables: readonly string[];
  /** All that were ever made. */
  readonly made: readonly MadeSheet[];
}

/** Made at the first use: the core has told zod by then to do without eval. */
const store = () => z.object({ version: z.literal(1), sheets: z.array(z.strictObject({ id: z.string().max(255), name: z.string().min(1).max(31) })).max(MOST) });

/** Loads, in the batch that is being made, what there is to know of own sheets; the answer is there after it. */
export function loadOwnSheets(context: Excel.RequestContext): () => OwnSheets {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  const tables = context.workbook.tables.load("items/name,items/worksheet/id");
  return () => {
    const parsed = setting.isNullObject ? undefined : store().safeParse(setting.value);
    const made = parsed?.success === true ? parsed.data.sheets : [];
    const withTable = new Set(tables.items.filter(({ name }) => isBoardTable(name)).map(({ worksheet }) => worksheet.id));
    // A sheet keeps its id while the file is open, and its name after that; a copy has another one of both. Neither alone tells enough: without a table of the report it may be anybody's.
    const own = sheets.items.filter(({ id, name }) =>
      made.some((each) => each.id === id && (each.name === name || withTable.has(id))) || (withTable.has(id) && made.some((each) => each.name === name)));
    const ids = new Set(own.map(({ id }) => id));
    return { own, made, tables: tables.items.filter(({ worksheet }) => ids.has(worksheet.id)).map(({ name }) => name) };
  };
}

/** Remembers what was made, in the batch that is being made; what was made before too, for an undo may bring it back. */
export function rememberOwnSheets(context: Excel.RequestContext, before: readonly MadeSheet[], made: readonly MadeSheet[]): void {
  const others = before.filter(({ id }) => made.every((each) => each.id !== id));
  context.workbook.settings.add(KEY, { version: 1, sheets: [...others, ...made].slice(-MOST) });
}

const prefix = uniqueTableName(tableName(""), []);
const isBoardTable = (name: string): boolean => isReportTable(name) && name.startsWith(prefix);
