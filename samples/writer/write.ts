import { strFromU8, strToU8, unzipSync } from "fflate";
import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import { calculated, properties as applicationProperties, selected, sharedStrings, sharedTexts, withoutUnused, withResultTexts } from "./as-excel-stores";
import { chartXml } from "./chart-xml";
import { pack } from "./pack";
import type { NamedRange, SampleSheet } from "./sheet";

/** The day that stands in the file: the same input gives the same bytes. */
const day = new Date("2026-01-01T00:00:00Z");
const maker = "Rol in de Ruimte";

/** A workbook to be written: sheets in their order, and names of the whole. */
export interface SampleWorkbook {
  readonly sheets: readonly SampleSheet[];
  readonly namedRanges?: readonly NamedRange[];
  readonly properties: Pick<NonNullable<WriteOptions["properties"]>, "title" | "description">;
}

/**
 * A workbook as bytes, always the same for the same content. The library's zip is packed anew because its compression is the machine's
 * own, and what it writes otherwise than Excel is set right (as-excel-stores.ts, chart-xml.ts).
 */
export async function workbookBytes({ sheets, namedRanges = [], properties }: SampleWorkbook): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: [...sheets], namedRanges: [...namedRanges, ...sheets.flatMap(({ names }) => names)],
    properties: { ...properties, creator: maker, lastModifiedBy: maker, created: day, modified: day },
    defaultFont: { name: "Calibri", size: 11 },
  });
  const parts = unzipSync(written);
  const text = (path: string): string => strFromU8(parts[path]!);
  const all = sharedTexts(text(STRINGS));
  const paths = sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const { sheets: own, strings, asked } = withoutUnused(paths.map((path) => withResultTexts(text(path), all)), all);
  // The library numbers charts as they come, sheet after sheet.
  const charts = sheets.flatMap(({ drawn }) => drawn).map((chart, index) => [`xl/charts/chart${index + 1}.xml`, chartXml(chart)] as const);
  const changed = new Map([
    ["xl/workbook.xml", calculated(text("xl/workbook.xml"))], ["docProps/app.xml", applicationProperties(maker)], [STRINGS, sharedStrings(strings, asked)],
    ...paths.map((path, index) => [path, index === 0 ? selected(own[index]!) : own[index]!] as const), ...charts,
  ]);
  const missing = [...changed.keys()].filter((path) => parts[path] === undefined);
  if (missing.length > 0) throw new Error(`${missing.join(", ")}: did the writer change?`);
  return pack(Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, changed.has(path) ? strToU8(changed.get(path)!) : content])));
}

const STRINGS = "xl/sharedStrings.xml";
