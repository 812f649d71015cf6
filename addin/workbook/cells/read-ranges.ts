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
 * What is waiting for a batch goes along with the first one, which there always is.
 */
export async function readRanges<Range extends Sized>(
  context: Excel.RequestContext, ranges: readonly Range[], what: "values" | "values,formulas", visit: (read: Excel.Range, from: Range, firstRow: number) => void,
): Promise<void> {
  const batches = batchesOf(ranges.flatMap(slices));
  for (const batch of batches.length === 0 ? [[]] : batches) {
    const read = batch.map(({ from, first, rows }) => {
      const slice = rows === from.rows ? from.range : from.range.getRow(first).getResizedRange(rows - 1, 0);
      return slice.load(what);
    });
    // One answer after the other is the point: together they would be the answer that is too large.
    // eslint-disable-next-line no-await-in-loop
    await context.sync();
    batch.forEach(({ from, first }, index) => { visit(read[index]!, from, first); });
  }
}

/** The values of ranges, whole. */
export async function readValues(context: Excel.RequestContext, ranges: readonly Sized[]): Promise<unknown[][][]> {
  const values = new Map(ranges.map((range): [Sized, unknown[][]] => [range, []]));
  await readRanges(context, ranges, "values", (read, from) => { for (const row of read.values as unknown[][]) values.get(from)!.push(row); });
  return ranges.map((range) => values.get(range)!);
}

interface Slice<Range> {
  readonly from: Range;
  readonly first: number;
  readonly rows: number;
}

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
