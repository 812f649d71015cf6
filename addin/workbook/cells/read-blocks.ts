/** A rectangle of cells on a sheet; rows and columns count from 0. */
export interface Block {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel on the web answers with at most 5 MB a batch: so many cells, of a hundred bytes each. */
export const CELLS_PER_BATCH = 50_000;

/** Reads cells a batch at a time, however many there are: what is visited is not kept. */
export async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[], properties: string, visit: (range: Excel.Range, block: Block) => void): Promise<void> {
  for (const batch of batchesOf(blocks.flatMap(slices))) {
    const ranges = batch.map(({ sheet, row, column, rows, columns }) => sheet.getRangeByIndexes(row, column, rows, columns).load(properties));
    await context.sync();
    ranges.forEach((range, index) => { visit(range, batch[index]!); });
  }
}

/** A block of more than a batch in slices of rows. */
function slices(block: Block): Block[] {
  const most = Math.max(1, Math.floor(CELLS_PER_BATCH / block.columns));
  return Array.from({ length: Math.ceil(block.rows / most) }, (_, index) =>
    ({ ...block, row: block.row + index * most, rows: Math.min(most, block.rows - index * most) }));
}

function batchesOf(blocks: readonly Block[]): Block[][] {
  const batches: Block[][] = [];
  let left = 0;
  for (const block of blocks) {
    const size = block.rows * block.columns;
    if (size > left) {
      batches.push([]);
      left = CELLS_PER_BATCH;
    }
    batches.at(-1)!.push(block);
    left -= size;
  }
  return batches;
}
