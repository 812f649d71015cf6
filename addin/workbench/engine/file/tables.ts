import { parseArea } from "../../cells/address";
import type { FileTable } from "./model";
import { attributes, decodeControls, tags } from "./xml";

/** A table part; null when its reference cannot be read. */
export function readTablePart(xml: string): FileTable | null {
  let table: FileTable | null = null;
  for (const tag of tags(xml)) {
    if (tag.kind === "close") continue;
    const found = attributes(xml, tag);
    if (tag.name === "table") {
      const area = parseArea(found["ref"] ?? "");
      if (!area) return null;
      table = {
        name: found["displayName"] ?? found["name"] ?? "", area, columns: [],
        headerRow: found["headerRowCount"] !== "0", totalsRow: Number(found["totalsRowCount"] ?? 0) > 0,
      };
    } else if (tag.name === "tableColumn") {
      table?.columns.push(decodeControls(found["name"] ?? ""));
    }
  }
  return table;
}
