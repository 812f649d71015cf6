import { Sheet } from "../../writer/sheet";
import { aligned, heightOf, styles } from "../../writer/styles";
import { hintsPerExercise } from "../layout";
import { hintText } from "../steps";
import { texts } from "../texts";

const rowOf = (exercise: number, hint: number): number => 5 + (exercise - 1) * hintsPerExercise + hint - 1;

/** Where a hint stands; the sheet of its exercise shows it when asked. */
export const hintCell = (exercise: number, hint: number): string => `Hints!$C$${rowOf(exercise, hint)}`;

/** All hints in one place, for trainers and for who reads them rather at once. */
export function hintsSheet() {
  const width = 120;
  const sheet = new Sheet("Hints", "guide", "Alle hints bij elkaar", "Liever één voor één? Typ op het blad van de oefening 1, 2 of 3 bij Hints. De derde hint zegt precies wat te doen.")
    .widths(28, 8, width);
  ["Oefening", "Hint", "Tekst"].forEach((header, index) => sheet.put(`${"ABC"[index]!}4`, header, styles.header));
  for (const { number, title } of texts) {
    for (let hint = 1; hint <= hintsPerExercise; hint++) {
      const row = rowOf(number, hint);
      const text = hintText(number, hint);
      if (text === "") throw new Error(`no hint ${hint} for exercise ${number}`);
      sheet.put(`A${row}`, hint === 1 ? `${number} ${title}` : "", styles.wrapped).put(`B${row}`, hint, aligned(styles.wrapped, { horizontal: "center" })).put(`C${row}`, text, styles.wrapped)
        .height(row, heightOf(text, width));
    }
  }
  return sheet.finished({ rows: 4 });
}
