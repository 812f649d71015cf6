import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { keepSettings, readSettings } from "../../../addin/workbench/engine/keep-settings";
import { readWorkbookFile } from "../../../addin/workbench/engine/file";
import { withPane } from "../../../samples/writer/channel";

const addIn = { id: "0b9e6d2c-7a52-4d0c-9f0e-222222222222", version: "1.2.3.4" };
const plain = new Uint8Array(readFileSync("samples/leeg.xlsx"));
const settings = new Map<string, unknown>([["RUIMTE.bevroren", [{ formula: '=RUIMTE.X("<a&b>")' }]], ["RUIMTE.meestarten", false]]);
const different = (one: Uint8Array, other: Uint8Array): string[] => {
  const [before, after] = [unzipSync(one), unzipSync(other)];
  return Object.keys(after).filter((part) => before[part] === undefined || !Buffer.from(before[part]).equals(Buffer.from(after[part]!))).sort();
};

test("settings come into a file that has none of the add-in, and out of it as they were", () => {
  expect(readSettings(plain, addIn)).toEqual(new Map());
  const kept = keepSettings(plain, addIn, settings);
  expect(readSettings(kept, addIn)).toEqual(settings);
  expect(readSettings(kept, { id: "een andere" })).toEqual(new Map());
  expect(different(plain, kept)).toEqual([
    "[Content_Types].xml", "_rels/.rels", "xl/webextensions/_rels/taskpanes.xml.rels", "xl/webextensions/taskpanes.xml", "xl/webextensions/webextension1.xml",
  ]);
  expect(readWorkbookFile(kept).sheets).toHaveLength(readWorkbookFile(plain).sheets.length);
});

test("nothing changes where they are what they were, and only their part where they are not", () => {
  const kept = keepSettings(plain, addIn, settings);
  expect(keepSettings(kept, addIn, new Map(settings))).toBe(kept);
  const later = keepSettings(kept, addIn, new Map([["RUIMTE.meestarten", true]]));
  expect([readSettings(later, addIn), different(kept, later)]).toEqual([new Map([["RUIMTE.meestarten", true]]), ["xl/webextensions/webextension1.xml"]]);
});

test("the wish that the pane opens stays, and another add-in keeps its own", () => {
  const withOne = withPane(plain, "central", addIn);
  const kept = keepSettings(withOne, addIn, settings);
  expect(readSettings(kept, addIn)).toEqual(settings);
  expect(new TextDecoder().decode(unzipSync(kept)["xl/webextensions/webextension1.xml"])).toContain('name="Office.AutoShowTaskpaneWithDocument" value="true"');
  const other = { id: "0b9e6d2c-7a52-4d0c-9f0e-333333333333", version: "1.0.0.0" };
  const both = keepSettings(kept, other, new Map([["eigen", 1]]));
  expect([readSettings(both, addIn), readSettings(both, other)]).toEqual([settings, new Map([["eigen", 1]])]);
});
