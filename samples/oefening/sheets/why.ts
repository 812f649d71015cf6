import { Sheet } from "../../writer/sheet";
import { heightOf, styles } from "../../writer/styles";
import { texts } from "../texts";

/** Why the answers are what they are, for after trying. */
export function whySheet() {
  const width = 120;
  const sheet = new Sheet("Waarom", "guide", "Waarom dit de antwoorden zijn", "Per oefening in een paar zinnen. Wat er getypt is, staat op blad Hints bij elke derde hint.").widths(34, width);
  sheet.put("A4", "Oefening", styles.header).put("B4", "Waarom", styles.header);
  texts.forEach(({ number, sheet: name, title, why }, index) => {
    const row = 5 + index;
    sheet.link(`A${row}`, `${number} ${title}`, name).put(`B${row}`, why, styles.wrapped).height(row, 6 + heightOf(why, width));
  });
  return sheet.finished({ rows: 4 });
}
