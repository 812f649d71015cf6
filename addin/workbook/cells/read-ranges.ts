/** A range of which the size is known already. */
export interface Sized {
  readonly range: Excel.Range;
  readonly rows: number;
  readonly columns: number;
}

/** Excel on the web answers with at most 5 MB a batch: so many cells, of a hundred bytes each. */
export const CELLS_PER_BATCH = 50_000;

/**
 * Reads ranges, a batch at a time however large they are: what fits goes together, and a range of more than a batch in slices of rows.
 * What is waiting for a batch goes along with the first one, which there always is. `visit` may answer that it has seen "enough".
 */
export async function readRanges<Range extends Sized>(
  context: Excel.RequestContext, ranges: readonly Range[], what: "values" | "values,formulas", visit: (read: Excel.Range, from: Range, firstRow: number) => unknown,
): Promise<void> {
  const batches = batchesOf(ranges.flatMap(slices));
  for (const batch of batches.length === 0 ? [[]] : batches) {
    const read = batch.map(({ from, first, rows }) => {
      return sliceOf(from, first, rows).load(what);
    });
    // One answer after the other is the point: together they would be the answer that is too large.
    // eslint-disable-next-line no-await-in-loop
    await context.sync();
    if (batch.map(({ from, first }, index) => visit(read[index]!, from, first)).includes("enough")) return;
  }
}

/** The values of ranges, whole. */
export async function readValues(context: Excel.RequestContext, ranges: readonly Sized[]): Promise<unknown[][][]> {
  const values = new Map(ranges.map((range): [Sized, unknown[][]] => [range, []]));
  await readRanges(context, ranges, "values", (read, from) => { for (const row of read.values as unknown[][]) values.get(from)!.push(row); });
  return ranges.map((range) => values.get(range)!);
}

/** The values and formulas of ranges, whole. */
export async function readBoth(context: Excel.RequestContext, ranges: readonly Sized[]): Promise<{ values: unknown[][]; formulas: unknown[][] }[]> {
  const both = new Map(ranges.map((range) => [range, { values: [] as unknown[][], formulas: [] as unknown[][] }] as const));
  await readRanges(context, ranges, "values,formulas", ({ values, formulas }, from) => {
    const to = both.get(from)!;
    for (const row of values as unknown[][]) to.values.push(row);
    for (const row of formulas as unknown[][]) to.formulas.push(row);
  });
  return ranges.map((range) => both.get(range)!);
}

/** A range with what is to be in it. */
interface ToWrite extends Sized {
  readonly cells: readonly (readonly unknown[])[];
}

/** Writes ranges, a batch at a time however large they are. What one batch writes, one undo takes back. What is waiting for a batch goes along. */
export async function writeRanges(context: Excel.RequestContext, what: "values" | "formulas", ranges: readonly ToWrite[]): Promise<void> {
  const batches = batchesOf(ranges.flatMap(slices));
  for (const batch of batches.length === 0 ? [[]] : batches) {
    for (const { from, first, rows } of batch) sliceOf(from, first, rows)[what] = from.cells.slice(first, first + rows) as never;
    // A request may carry no more than an answer.
    // eslint-disable-next-line no-await-in-loop
    await context.sync();
  }
}

interface Slice<Range> {
  readonly from: Range;
  readonly first: number;
  readonly rows: number;
}

const sliceOf = ({ range, rows: all }: Sized, first: number, rows: number): Excel.Range =>
  (rows === all ? range : range.getRow(first).getResizedRange(rows - 1, 0));

function slices<Range extends Sized>(from: Range): Slice<Range>[] {
  const most = Math.max(1, Math.floor(CELLS_PER_BATCH / from.columns));
  return Array.from({ length: Math.ceil(from.rows / most) }, (_, index) => ({ from, first: index * most, rows: Math.min(most, from.rows - index * most) }));
}

function batchesOf<Range extends Sized>(all: readonly Slice<Range>[]): Slice<Range>[][] {
  const batches: Slice<Range>[][] = [];
  let left = 0;
  for (const slice of all) {
    const size = slice.rows * slice.from.columns;
    if (batches.length === 0 || size > left) {
      batches.push([]);
      left = CELLS_PER_BATCH;
    }
    batches.at(-1)!.push(slice);
    left -= size;
  }
  return batches;
}
