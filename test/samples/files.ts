import { TextDecoder } from "node:util";
import { Workbook } from "exceljs";
import { unzipSync } from "fflate";
import { bytesOf } from "./committed";

export { bytesOf, root, samples } from "./committed";

// Node's own: in a page of a test the library has none, and goes letter by letter.
const decoder = new TextDecoder();

/** The parts of a workbook as text, by their path. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, decoder.decode(part)]));

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

const read = new Map<string, Promise<Workbook>>();

/** A committed sample as that reader has it: read once for all the tests of a file, which only look. */
export function sampleAgain(name: string): Promise<Workbook> {
  const workbook = read.get(name) ?? readAgain(bytesOf(name));
  read.set(name, workbook);
  return workbook;
}
