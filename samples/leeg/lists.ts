import { clusters } from "../../core";
import { absolute, moved } from "../writer/address";
import { Sheet } from "../writer/sheet";
import { styles } from "../writer/styles";

/** Below a list is room for words of one's own. */
const room = 20;

const list = (at: string, header: string, words: readonly string[]) =>
  ({ at, header, words, cells: `Lijsten!${absolute(`${moved(at, 1)}:${moved(at, room)}`)}` });

/** The lists that users may add to, by the name they have in uitleg.csv. */
export const lists = {
  "thema's": list("A4", "Thema", Object.values(clusters).flat()),
  "clusters": list("C4", "Cluster", Object.keys(clusters)),
};

export function listsSheet() {
  const sheet = new Sheet("Lijsten", "guide", "Lijsten", "De keuzelijsten van Thema en Cluster op het blad Opgaven. Een eigen woord mag eronder: dan staat het ook in de lijst.");
  for (const { at, header, words } of Object.values(lists)) {
    sheet.put(at, header, styles.header);
    for (const [index, word] of words.entries()) sheet.put(moved(at, index + 1), word);
  }
  return sheet.widths(22, 3, 34).finished({ rows: 4 });
}
