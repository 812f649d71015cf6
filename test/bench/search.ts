import { searchSheet } from "../../core/binding";
import { cellsIn, largeWorkbook, type NamedSheet } from "./large-workbook";
import { medianTime, rounded, type Outcome, type Row } from "./outcome";

/** A search may take so many times as long as reading every cell as a text, once. */
const MOST = 15;
/** Milliseconds, on an idle machine. */
const AIM = 1000;
const TURNS = 5;

/** How long a workbook of 463.000 cells is searched for tables, beside plainly walking over all its cells; copied to a worker first, as the pane does. */
export async function run(): Promise<Outcome> {
  const sheets = largeWorkbook();
  const walk = await medianTime(() => walked(sheets), TURNS);
  const copy = await medianTime(() => structuredClone(sheets), TURNS);
  const search = await medianTime(() => sheets.map(searchSheet), TURNS);
  const perSheet: Row[] = [];
  for (const sheet of sheets) {
    const ms = await medianTime(() => searchSheet(sheet), TURNS);
    perSheet.push({ blad: sheet.name, cellen: cellsIn([sheet]), "zoeken (ms)": rounded(ms), gevonden: searchSheet(sheet).length });
  }
  const ratio = (search + copy) / walk;
  return {
    tables: {
      "Zoeken in een werkmap": [{
        cellen: cellsIn(sheets), "alle cellen langs (ms)": rounded(walk), "naar de worker (ms)": rounded(copy), "zoeken (ms)": rounded(search),
        verhouding: rounded(ratio), "deel van het doel": rounded((search + copy) / AIM),
      }],
      "Per blad": perSheet,
    },
    failures: ratio > MOST ? [`the search takes ${rounded(ratio)} times as long as walking over all cells, at most ${MOST} is meant`] : [],
  };
}

/** Every cell as a text, once. */
function walked(sheets: readonly NamedSheet[]): number {
  let length = 0;
  for (const { cells: { cells } } of sheets) for (const line of cells) for (const cell of line) length += String(cell).trim().length;
  return length;
}
