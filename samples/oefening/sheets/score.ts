import { Sheet } from "../../writer/sheet";
import type { Native } from "../../writer/spill";
import { aligned, styles } from "../../writer/styles";
import { texts } from "../texts";

const top = 4;
const centred = aligned(styles.body, { horizontal: "center" });
const [done, open] = ["goed", "nog niet"];

/** All exercises in one view, with how far one is. */
export function scoreSheet(verdicts: readonly Native[]) {
  const sheet = new Sheet("Oefeningen", "exercise", "De oefeningen: hoe ver bent u?", "Elke oefening heeft een eigen blad met de vraag, uw antwoord, een oordeel in woorden en drie hints. De volgorde is van makkelijk naar pittig.")
    .widths(6, 36, 12, 14, 42, 14);
  ["Nr", "Oefening", "Minuten", "Niveau", "Functies", "Stand"].forEach((header, column) => sheet.put(`${"ABCDEF"[column]!}${top}`, header, styles.header));
  texts.forEach(({ number, sheet: name, title, minutes, difficulty, functions }, index) => {
    const row = top + 1 + index;
    const { formula, value } = verdicts[index]!;
    sheet.put(`A${row}`, number, centred).link(`B${row}`, title, name).put(`C${row}`, minutes, centred).put(`D${row}`, difficulty, styles.body).put(`E${row}`, functions.join(", "))
      .formula(`F${row}`, `IF(LEFT(${formula},4)="Goed","${done}","${open}")`, isDone(value) ? done! : open!, styles.verdict)
      .when(`F${row}`, `$F$${row}="${done}"`, styles.good).when(`F${row}`, `$F$${row}<>"${done}"`, styles.notYet);
  });
  const last = top + texts.length;
  const minutes = texts.reduce((sum, each) => sum + each.minutes, 0);
  const right = verdicts.filter(({ value }) => isDone(value)).length;
  for (const column of ["A", "D", "E"]) sheet.put(`${column}${last + 1}`, null, styles.total);
  sheet.put(`B${last + 1}`, "Samen", styles.total).formula(`C${last + 1}`, `SUM(C${top + 1}:C${last})`, minutes, aligned(styles.total, { horizontal: "center" }))
    .formula(`F${last + 1}`, `COUNTIF(F${top + 1}:F${last},"${done}")&" van ${texts.length}"`, `${right} van ${texts.length}`, styles.total);
  return sheet.finished({ rows: top });
}

const isDone = (verdict: Native["value"]): boolean => String(verdict).startsWith("Goed");
