import { z } from "zod";
import { inputTables, tableKinds, writtenRules, type Choices, type KnownPlace, type Mapping } from "../../../core";
import { SHEET_SIZE } from "../cells/address";
import { runForUser } from "../excel-run";

/** A range about which the user said something: what it is, or that it is not to be used. */
export interface RememberedRange extends KnownPlace {
  /** The name and the id of its sheet: the name outlives the file's closing, the id a renaming while it is open. */
  readonly sheet: string;
  readonly sheetId: string;
  /** The Excel table that it is, by its name. */
  readonly excelTable?: string | undefined;
  /** Null: not to be used. */
  readonly use: Mapping | Choices | null;
}

export interface Remembered {
  readonly ranges: readonly RememberedRange[];
  /** How many parts of what was stored are not in order, and count as nothing. */
  readonly unreadable: number;
}

const KEY = "RUIMTE.koppelingen";
/** The first version kept a column per field; it is still read. */
const VERSION = 2;
/** More than these, or wider, is no workbook that a person keeps: it must not cost who opens it. */
const MOST = { ranges: 100, columns: 250, characters: 255, headerRows: 5, marks: 500 };

/** Made at the first use: the core has told zod by then to do without eval. */
function schema() {
  const index = (most: number) => z.number().int().min(0).max(most);
  const text = z.string().max(MOST.characters);
  const kind = z.enum(tableKinds);
  const row = z.number().int().min(1).max(SHEET_SIZE.rows);
  const mark = z.strictObject({ row, text: z.string().min(1).max(MOST.characters), nth: index(SHEET_SIZE.rows), of: row })
    .refine(({ nth, of }) => nth < of);
  const mapping = z.strictObject({ kind, rules: writtenRules, marks: z.array(mark).max(MOST.marks) });
  const choices = z.strictObject({ kind, columns: z.record(z.string().max(30), index(MOST.columns - 1)) })
    .refine((given) => Object.keys(given.columns).every((key) => Object.hasOwn(inputTables[given.kind].columns, key)))
    .refine(({ columns }) => new Set(Object.values(columns)).size === Object.keys(columns).length);
  return z.strictObject({
    sheet: z.string().min(1).max(31), sheetId: text, excelTable: text.min(1).optional(), fixed: z.literal(true).optional(),
    place: z.strictObject({
      row: index(SHEET_SIZE.rows - 1), column: index(SHEET_SIZE.columns - 1), columns: z.number().int().min(1).max(MOST.columns),
      headerRows: z.number().int().min(1).max(MOST.headerRows),
    }),
    names: z.array(text).min(1).max(MOST.columns),
    use: z.union([mapping, choices]).nullable(),
  }).refine(({ place, names, use }) => names.length === place.columns && Object.values(use !== null && "columns" in use ? use.columns : {}).every((at) => at < names.length));
}

const store = z.object({ version: z.literal([1, VERSION]), ranges: z.array(z.unknown()) });

/**
 * Loads, in the batch that is being made, what was remembered; the answer is there after it. The workbook may come from
 * anybody: what is not in order counts as nothing, and is counted.
 */
export function loadRemembered(context: Excel.RequestContext): () => Remembered {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
  return () => (setting.isNullObject ? { ranges: [], unreadable: 0 } : readRemembered(setting.value));
}

export function readRemembered(stored: unknown): Remembered {
  const parsed = store.safeParse(stored);
  if (!parsed.success) return { ranges: [], unreadable: 1 };
  const one = schema();
  const given = parsed.data.ranges;
  const ranges = given.slice(0, MOST.ranges).flatMap((entry) => {
    const read = one.safeParse(entry);
    return read.success ? [read.data] : [];
  });
  return { ranges, unreadable: given.length - ranges.length };
}

/** Whether a range can be remembered at all: one that is wider, or has longer names, would not be read back. */
export const canRemember = (range: RememberedRange): boolean => schema().safeParse(range).success;

/** Keeps what the user said about a range, in the place of what was said before about it (it may have moved). Two batches. */
export async function remember(range: RememberedRange, earlier = range): Promise<void> {
  await runForUser(async (context) => {
    const before = loadRemembered(context);
    await context.sync();
    const others = before().ranges.filter((other) => !isSame(other, range) && !isSame(other, earlier));
    // The one that was said last stays longest.
    context.workbook.settings.add(KEY, { version: VERSION, ranges: [...others, range].slice(-MOST.ranges) });
    await context.sync();
  });
}

function isSame(a: RememberedRange, b: RememberedRange): boolean {
  if (a.excelTable !== undefined || b.excelTable !== undefined) return a.excelTable === b.excelTable;
  return (a.sheetId === b.sheetId || a.sheet === b.sheet) && JSON.stringify([a.place, a.names]) === JSON.stringify([b.place, b.names]);
}

/** The ids of the sheets on which ranges are in use as tables. */
export const boundSheets = ({ ranges }: Pick<Remembered, "ranges">, sheets: readonly { readonly name: string; readonly id: string }[]): string[] =>
  ranges.flatMap((range) => (range.use === null ? [] : sheetOf(range, sheets)?.id ?? []));

/** The sheet that a range stood on: by name and id, else by its name (the file was closed), else by its id (it was renamed). */
export function sheetOf<Sheet extends { readonly name: string; readonly id: string }>(
  { sheet, sheetId }: Pick<RememberedRange, "sheet" | "sheetId">, sheets: readonly Sheet[],
): Sheet | undefined {
  const named = sheets.filter(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  return named.find(({ id }) => id === sheetId) ?? named[0] ?? sheets.find(({ id }) => id === sheetId);
}
