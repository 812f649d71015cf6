import { strFromU8, strToU8, unzipSync } from "fflate";
import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import { pack } from "./pack";

/** The day that stands in the file: the same input gives the same bytes. */
const day = new Date("2026-01-01T00:00:00Z");

/**
 * A workbook as bytes, always the same for the same content. The writer's zip is repacked because its
 * compression is the machine's own, and its wish to recalculate everything on opening is taken out:
 * Excel would not recalculate custom functions, and the values are right.
 */
export async function workbookBytes(options: WriteOptions): Promise<Uint8Array> {
  const written = await writeXlsx({
    ...options,
    properties: { ...options.properties, created: day, modified: day },
    defaultFont: { name: "Calibri", size: 11 },
  });
  return pack(Object.fromEntries(Object.entries(unzipSync(written)).map(([path, content]) =>
    [path, path === "xl/workbook.xml" ? strToU8(withoutRecalculation(strFromU8(content))) : content])));
}

/** The number of the calculation engine that made the values: Excel's current one. */
function withoutRecalculation(workbook: string): string {
  const changed = workbook.replace(/<calcPr[^>]*\/>/u, "<calcPr calcId=\"191029\"/>");
  if (changed === workbook) throw new Error("no calcPr to replace: did the writer change?");
  return changed;
}
