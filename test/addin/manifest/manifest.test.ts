/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ribbonCommands } from "../../../addin/commands";

const root = join(__dirname, "../../..");
const base = "https://ruimte.example";
const template = readFileSync(join(root, "manifest/manifest.xml"), "utf8");
const text = template.replaceAll("~BASE~", base).replaceAll("~VERSION~", "1.2.3.0");
const manifest = new DOMParser().parseFromString(text, "application/xml");

const all = (name: string, within: Document | Element = manifest): Element[] =>
  [...within.getElementsByTagName("*")].filter((element) => element.localName === name);
const only = (name: string, within?: Document | Element): Element => {
  const [element, ...others] = all(name, within);
  if (element === undefined || others.length > 0) throw new Error(`expected one ${name}`);
  return element;
};
const children = (element: Element): string[] => [...element.children].map((child) => child.localName);
const resources = new Map(
  [...only("Resources").children].flatMap((group) => [...group.children]).map((entry) => [entry.getAttribute("id")!, entry]),
);
const overrides = only("VersionOverrides");
const outer = manifest.documentElement;

/** Width and height stand in the first chunk of a PNG. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest", () => {
  it("is XML without anything left to fill in", () => {
    expect(all("parsererror")).toEqual([]);
    expect(text).not.toContain("~");
  });

  it("gives its elements in the order that the schema prescribes", () => {
    expect(children(outer)).toEqual([
      "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
      "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
    ]);
    const [host] = all("Host", overrides);
    expect(children(host!)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(children(only("AllFormFactors").firstElementChild!)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
    expect(children(only("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(children(only("GetStarted"))).toEqual(["Title", "Description", "LearnMoreUrl"]);
    expect(children(only("Group"))).toEqual(["Label", "Icon", "Control", "Control", "Control"]);
    for (const control of all("Control")) {
      expect(children(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
      expect(children(only("Supertip", control))).toEqual(["Title", "Description"]);
      expect(all("Image", control).map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
    }
    expect(all("Action").map((action) => [action.getAttribute("xsi:type"), children(action)])).toEqual([
      ["ShowTaskpane", ["TaskpaneId", "SourceLocation"]], ["ExecuteFunction", ["FunctionName"]], ["ExecuteFunction", ["FunctionName"]],
    ]);
    expect(children(only("Resources"))).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  });

  it("points only to resources that exist, and has none in vain", () => {
    const used = [...manifest.getElementsByTagName("*")]
      .map((element) => element.getAttribute("resid"))
      .filter((resid) => resid !== null);
    expect(used.length).toBeGreaterThan(10);
    expect(new Set(used)).toEqual(new Set(resources.keys()));
    for (const resid of resources.keys()) expect(resid.length).toBeLessThanOrEqual(32);
  });

  it("keeps every text within its length", () => {
    const within = (group: string, longest: number): void => {
      for (const element of [...only(group).children].flatMap((entry) => [entry, ...entry.children])) {
        const value = element.getAttribute("DefaultValue") ?? element.getAttribute("Value");
        expect(value).toBeTruthy();
        expect(value!.length).toBeLessThanOrEqual(longest);
      }
    };
    within("ShortStrings", 125);
    within("LongStrings", 250);
    expect(outer.querySelector("DisplayName")!.getAttribute("DefaultValue")!.length).toBeLessThanOrEqual(125);
    expect(outer.querySelector("Description")!.getAttribute("DefaultValue")!.length).toBeLessThanOrEqual(250);
  });

  it("runs pane, functions and commands in one long-living runtime", () => {
    const runtime = only("Runtime");
    expect(runtime.getAttribute("lifetime")).toBe("long");
    const resid = runtime.getAttribute("resid");
    expect(only("FunctionFile").getAttribute("resid")).toBe(resid);
    expect(only("Page").firstElementChild!.getAttribute("resid")).toBe(resid);
    expect(only("TaskpaneId").parentElement!.querySelector("SourceLocation")!.getAttribute("resid")).toBe(resid);
    expect(only("DefaultSettings").firstElementChild!.getAttribute("DefaultValue"))
      .toBe(resources.get(resid!)!.getAttribute("DefaultValue"));
  });

  it("has a button for every command of the ribbon, and none that does nothing", () => {
    expect(all("FunctionName").map(({ textContent }) => textContent)).toEqual(Object.keys(ribbonCommands));
    const ids = all("Control").map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it("asks for the requirement sets that its functions and its APIs need, and no wider permission", () => {
    const sets = Object.fromEntries(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]));
    // Where cells lie on the sheet (Range.top, left …) came with ExcelApi 1.10, before the shared runtime.
    expect(sets).toEqual({ SharedRuntime: "1.1", CustomFunctionsRuntime: "1.2", ExcelApi: "1.10" });
    expect(only("Permissions").textContent).toBe("ReadWriteDocument");
    expect(all("AppDomains")).toEqual([]);
  });

  it("loads everything over https from where it is hosted", () => {
    const addresses = [...text.matchAll(/Value="(\w+:\/\/[^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(address.startsWith(`${base}/`)).toBe(true);
  });

  it("has its icons in the size that it says", () => {
    const icons = [...text.matchAll(/icons\/(\w+)-(\d+)\.png/g)].map(([, name, size]) => [name!, Number(size)] as const);
    const sizes = (asked: string) => new Set(icons.flatMap(([name, size]) => (name === asked ? [size] : [])));
    expect(new Set(icons.map(([name]) => name))).toEqual(new Set(["icon", "freeze", "restore"]));
    expect([sizes("icon"), sizes("freeze"), sizes("restore")]).toEqual([new Set([16, 32, 64, 80]), new Set([16, 32, 80]), new Set([16, 32, 80])]);
    for (const [name, size] of icons) {
      const file = join(root, `manifest/icons/${name}-${size}.png`);
      expect(existsSync(file)).toBe(true);
      expect(pixels(file)).toEqual([size, size]);
    }
    for (const image of all("Image").filter((element) => element.hasAttribute("size"))) {
      const address = resources.get(image.getAttribute("resid")!)!.getAttribute("DefaultValue");
      expect(address!.endsWith(`-${image.getAttribute("size")!}.png`)).toBe(true);
    }
  });

  it("is Dutch first, and English in everything that is read", () => {
    expect(only("DefaultLocale").textContent).toBe("nl-NL");
    const own = ["Functions.Namespace", "Group.Label"];
    const read = [...resources.values()].filter((entry) => entry.localName === "String" && !own.includes(entry.getAttribute("id")!));
    for (const entry of [...read, resources.get("Functions.Metadata.Url")!]) {
      expect([...entry.children].map((child) => [child.nodeName, child.getAttribute("Locale")])).toEqual([["bt:Override", "en-US"]]);
    }
    expect(outer.querySelector("Description > Override")!.getAttribute("Locale")).toBe("en-US");
  });

  it("keeps the namespace and the id that users' files hold", () => {
    expect(resources.get("Functions.Namespace")!.getAttribute("DefaultValue")).toBe("RUIMTE");
    expect(only("Id").textContent).toBe("d91d1648-80ad-49cd-b8f3-95de08f6017a");
    expect(only("TaskpaneId").textContent).toBe("Office.AutoShowTaskpaneWithDocument");
  });
});
