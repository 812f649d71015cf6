import { readWorkbookFile } from "../../workbench/engine/file";
import { openPackage } from "../../workbench/engine/file/package";
import { attributes, tags } from "../../workbench/engine/file/xml";
import { pixelsOfColumn, pixelsOfRow } from "../../workbench/page/formatting";

/** Larger than this no page needs to be: what falls outside repeats what is seen. */
const LIMIT = 2400;

/** How large the page has to be for each sheet to be seen whole, so that no scroll hides a part. */
export function sizesIn(bytes: Uint8Array): { width: number; height: number }[] {
  const parts = openPackage(bytes);
  return readWorkbookFile(bytes).sheets.map(({ part, cells, merges }) => {
    const columns = Math.max(...[...cells.values()].map(({ column }) => column), ...merges.map(({ right }) => right)) + 1;
    const rows = Math.max(...[...cells.values()].map(({ row }) => row)) + 1;
    let [width, height] = [columns * pixelsOfColumn(9), rows * pixelsOfRow(15)];
    const xml = parts.text(part);
    for (const tag of tags(xml)) {
      if (tag.name !== "col" && tag.name !== "row") continue;
      const found = attributes(xml, tag);
      const wide = Math.min(Number(found["max"]), columns) - Number(found["min"]) + 1;
      if (tag.name === "col" && wide > 0) width += wide * (pixelsOfColumn(Number(found["width"])) - pixelsOfColumn(9));
      if (tag.name === "row" && found["ht"] !== undefined) height += pixelsOfRow(Number(found["ht"])) - pixelsOfRow(15);
    }
    // Beside the grid stands the pane; around it the headers, the formula bar and the sheets' tabs.
    return { width: Math.min(Math.ceil(width) + 120, LIMIT) + 380, height: Math.min(Math.ceil(height) + 260, LIMIT) };
  });
}
