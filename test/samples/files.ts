import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";

export { bytesOf, root, samples } from "./committed";

/** The parts of a workbook as text, by their path. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

export const sheetsIn = (parts: ReadonlyMap<string, string>): readonly string[] =>
  [...parts].filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(path)).map(([, xml]) => xml);

export const tablesIn = (parts: ReadonlyMap<string, string>): readonly string[] =>
  [...parts].filter(([path]) => path.startsWith("xl/tables/")).map(([, xml]) => /displayName="([^"]+)"/u.exec(xml)![1]!);

/** A second reader, apart from the one that wrote the file. */
export async function readAgain(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}
