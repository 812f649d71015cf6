/** Paper as Excel prints on it, in points (1/72 inch). */
const A4 = { long: 841.9, short: 595.3 } as const;
export const MARGINS = { left: 0.25, right: 0.25, top: 0.5, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** What is left of an A4 for cells. */
export function room(orientation: "portrait" | "landscape"): { readonly width: number; readonly height: number } {
  const [width, height] = orientation === "portrait" ? [A4.short, A4.long] : [A4.long, A4.short];
  return { width: width - 72 * (MARGINS.left + MARGINS.right), height: height - 72 * (MARGINS.top + MARGINS.bottom) };
}

/** Not to the last point: printers differ. */
export const SLACK = 0.98;

/** So many characters beside each other are one page wide, and can be read: more make two. */
export const ONE_PAGE = 235;

/** Smaller than this nobody reads it on paper. */
export const SMALLEST = 60;

/** A column of which nothing is said, in characters; a row, in points. */
const USUAL = { column: 9.14, row: 15 } as const;
/** How wide a figure of Calibri is on paper, at 11 points; on the screen it is rounded to seven pixels, which is less. */
const FIGURE = 11 * 0.507;
const SCREEN_FIGURE = 5.25;

/** A column so many characters wide, in points. */
export const columnPoints = (characters: number = USUAL.column): number => characters * FIGURE;
/** The same on the screen, where a figure is rounded to seven pixels. */
export const screenPoints = (characters: number): number => characters * SCREEN_FIGURE;
/** A column as Excel's API measures it, in points of the screen (seven pixels a figure), on paper. */
export const onPaper = (points: number): number => points * FIGURE / SCREEN_FIGURE;
export const rowPoints = (height: number | undefined): number => height ?? USUAL.row;
/** A text of so many letters, of a size in points: a letter is on average half as wide as it is high. */
export const textPoints = (letters: number, size: number): number => letters * size * 0.42;
