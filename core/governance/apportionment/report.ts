/** VERDEEL: the parts in the shape of the weights. */
export function splitTable(parts: readonly number[], width: number): number[][] {
  return Array.from({ length: parts.length / width }, (_, row) => parts.slice(row * width, (row + 1) * width));
}
