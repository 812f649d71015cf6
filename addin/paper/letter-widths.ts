/**
 * How wide letters of Calibri are, from the space to the tilde, in thousandths of their size (as in the font's own table of widths). With them it is known how many
 * lines a text takes: an average letter says too many, or too few.
 */
const WIDTHS = {
  plain: [
    226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463,
    894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498,
    291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
  ],
  bold: [
    226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463,
    898, 606, 561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498, 498,
    300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
  ],
} as const;

const FIRST = " ".codePointAt(0)!;
/** As the euro, and as most letters of the alphabet are, or less. */
const OTHER = 530;

/** An accent stands above its letter, and makes it no wider. */
const isAccent = (code: number): boolean => code >= 0x300 && code < 0x370;

/** How wide a text is on one line, in points, in letters of a size in points. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  const widths: readonly number[] = WIDTHS[isBold ? "bold" : "plain"];
  let thousandths = 0;
  // A space that does not break is as wide as one that does.
  for (const letter of text.normalize("NFKD")) {
    const code = letter.codePointAt(0)!;
    thousandths += isAccent(code) ? 0 : widths[code - FIRST] ?? OTHER;
  }
  return thousandths * size / 1000;
}

/** How many lines a text takes in a width, in points. Words end at a space or a hyphen: what does not fit a line goes to the next; only a word longer than a line is cut. */
export function linesOf(text: string, width: number, size: number, isBold: boolean): number {
  const space = textWidth(" ", size, isBold);
  let [lines, used] = [1, 0];
  // Not at a space that does not break.
  for (const [part, isAfterSpace] of text.split(" ").flatMap((word) => word.split("-").map((piece, at, all) => [at < all.length - 1 ? `${piece}-` : piece, at === 0] as const))) {
    const wide = textWidth(part, size, isBold);
    const needed = used === 0 || !isAfterSpace ? used + wide : used + space + wide;
    if (needed <= width) {
      used = needed;
      continue;
    }
    lines += used === 0 ? 0 : 1;
    const further = Math.max(0, Math.ceil(wide / width) - 1);
    lines += further;
    used = wide - further * width;
  }
  return lines;
}
