/** @jest-environment jsdom */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { identity } from "../../manifest/identity";
import { withPane } from "../../samples/writer/channel";
import { bytesOf, partsOf, readAgain, root, samples } from "./files";
import { findingsIn, knownFindings } from "./validate";

const me = identity();
const central = { store: "EXCatalog", storeType: "EXCatalog" };
const touched = ["[Content_Types].xml", "_rels/.rels"];
const added = ["xl/webextensions/_rels/taskpanes.xml.rels", "xl/webextensions/taskpanes.xml", "xl/webextensions/webextension1.xml"];

/** Unpacked once: several tests look at each. */
const committed = new Map(samples.map((name) => [name, partsOf(bytesOf(name))]));
const made = new Map(samples.map((name) => [name, withPane(bytesOf(name), "central", me)]));
const madeParts = new Map([...made].map(([name, bytes]) => [name, partsOf(bytes)]));

const parsed = (xml: string): Document => {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror") !== null) throw new Error(`not well-formed: ${xml}`);
  return document;
};
const attributes = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].filter(({ prefix }) => prefix !== "xmlns").map(({ name, value }) => [name, value]));

test("the id and the version are those of the manifest, whose version is that of the package", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(me).toEqual({ id: "d91d1648-80ad-49cd-b8f3-95de08f6017a", version: `${version}.0` });
  const built = parsed(readFileSync(join(root, "dist/manifest.xml"), "utf8"));
  expect([built.querySelector("Id")!.textContent, built.querySelector("Version")!.textContent]).toEqual([me.id, me.version]);
});

test("a sample of no channel is the committed one, byte for byte, and names no add-in", () => {
  for (const name of samples) {
    expect(Buffer.compare(withPane(bytesOf(name), "none", me), bytesOf(name))).toBe(0);
    expect([...committed.get(name)!.keys()].filter((path) => path.includes("webext"))).toEqual([]);
  }
});

test("the command knows no other channel", () => {
  const made = spawnSync(process.execPath, ["--import", "tsx", "samples/make.ts", "--channel", "winkel"], { cwd: root, encoding: "utf8" });
  expect(made).toMatchObject({ status: 1, stderr: expect.stringContaining("none, central, developer") as string });
});

// The same bytes every time: samples.test.ts, beside those that the program makes.
describe("a sample for the channel central", () => {
  test.each(samples)("%s: every other part is as it is committed", (name) => {
    const [before, after] = [committed.get(name)!, madeParts.get(name)!];
    expect([...after.keys()].filter((path) => !before.has(path)).sort()).toEqual(added);
    expect([...before].filter(([path, xml]) => after.get(path) !== xml).map(([path]) => path).sort()).toEqual(touched);
  });

  test.each(samples)("%s: asks for the pane of this add-in, where the channel has it", (name) => {
    const extension = parsed(madeParts.get(name)!.get("xl/webextensions/webextension1.xml")!);
    expect(attributes(extension.documentElement)).toEqual({ id: `{${me.id}}` });
    expect([...extension.documentElement.children].map(({ localName }) => localName))
      .toEqual(["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"]);
    expect(attributes(extension.documentElement.children[0]!)).toEqual({ ...me, ...central });
    expect([...extension.documentElement.children[2]!.children].map(attributes)).toEqual([{ name: "Office.AutoShowTaskpaneWithDocument", value: "true" }]);
    // Which functions it lists is a rule of every package: test/samples/package.
    expect([...extension.documentElement.children[5]!.children].map((element) => [element.getAttribute("uri"), element.children[0]!.localName])).toEqual([
      ["{D87F86FE-615C-45B5-9D79-34F1136793EB}", "containsCustomFunctions"], ["{7C84B067-C214-45C3-A712-C9D94CD141B2}", "customFunctionIdList"],
    ]);
    const pane = parsed(madeParts.get(name)!.get("xl/webextensions/taskpanes.xml")!).documentElement.children[0]!;
    expect(attributes(pane)).toEqual({ dockstate: "right", visibility: "0", width: "350", row: "4" });
  });

  test.each(samples)("%s: every relationship leads to a part, and every part has its type", (name) => {
    const parts = madeParts.get(name)!;
    const types = parsed(parts.get("[Content_Types].xml")!);
    const overrides = new Set([...types.querySelectorAll("Override")].map((element) => element.getAttribute("PartName")!));
    const defaults = new Set([...types.querySelectorAll("Default")].map((element) => element.getAttribute("Extension")!));
    for (const path of parts.keys()) {
      if (path !== "[Content_Types].xml") expect([path, overrides.has(`/${path}`) || defaults.has(path.split(".").pop()!)]).toEqual([path, true]);
    }
    for (const path of added.filter((each) => !each.endsWith(".rels"))) expect(overrides).toContain(`/${path}`);
    const reached = new Set<string>();
    for (const [path, xml] of [...parts].filter(([each]) => each.endsWith(".rels"))) {
      const relations = [...parsed(xml).documentElement.children].map(attributes);
      expect(new Set(relations.map(({ Id }) => Id)).size).toBe(relations.length);
      for (const { Target } of relations.filter(({ TargetMode }) => TargetMode !== "External")) {
        // A target is relative to the part that the relationships belong to; one with a slash, to the package.
        const target = Target!.startsWith("/") ? Target!.slice(1) : posix.join(posix.dirname(posix.dirname(path)), Target!);
        expect([...parts.keys()]).toContain(target);
        reached.add(target);
      }
    }
    for (const path of added.filter((each) => !each.endsWith(".rels"))) expect(reached).toContain(path);
  });

  test("is read by a second library, as the same sheets", async () => {
    const sheets = async (content: Uint8Array) => (await readAgain(content)).worksheets.map((sheet) => [sheet.name, sheet.rowCount, sheet.getCell("A1").text]);
    for (const [name, bytes] of made) expect([name, await sheets(bytes)]).toEqual([name, await sheets(bytesOf(name))]);
  });
});

// So whatever holds of the one holds of the other.
test.each(samples)("%s for the channel developer differs from the one for central only in where the add-in is looked for", (name) => {
  const other = partsOf(withPane(bytesOf(name), "developer", me));
  const extension = "xl/webextensions/webextension1.xml";
  const asCentral = other.get(extension)!.replace('store="developer" storeType="Registry"', `store="${central.store}" storeType="${central.storeType}"`);
  expect(asCentral).not.toBe(other.get(extension));
  expect([...other].filter(([path, xml]) => (path === extension ? asCentral : xml) !== madeParts.get(name)!.get(path)).map(([path]) => path)).toEqual([]);
  expect([...other.keys()]).toEqual([...madeParts.get(name)!.keys()]);
});

// Those for a channel hold every part that the committed ones have: of the others one will do. To validate a file takes half a second.
test("the samples are valid Open XML workbooks, for a channel and for none", () => {
  const folder = mkdtempSync(join(tmpdir(), "channel-"));
  const [first] = samples as [string];
  const files = [...made, [`none-${first}`, bytesOf(first)] as const, [`developer-${first}`, withPane(bytesOf(first), "developer", me)] as const].map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const findings = findingsIn(files);
  rmSync(folder, { recursive: true });
  if (findings !== undefined) expect(findings).toEqual(files.map(() => knownFindings));
});
