/** A rectangle of cells on one sheet; rows and columns count from 0 and the ends are included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** How far a sheet of Excel reaches. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** One number per cell of a sheet: the key of the cell maps. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const oneCell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export const sizeOf = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** Every cell of an area, row by row. */
export function* cellsIn(area: Area): Generator<[row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}
