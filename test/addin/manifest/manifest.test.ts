/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ribbonCommands } from "../../../addin/commands";
import { findings, type Pixels } from "./findings";

const root = join(__dirname, "../../..");
const base = "https://ruimte.example";
const template = readFileSync(join(root, "manifest/manifest.xml"), "utf8");
const good = template.replaceAll("~BASE~", base).replaceAll("~VERSION~", "1.2.3.0");

/** Width and height stand in the first chunk of a PNG. */
const pixels: Pixels = (address) => {
  const file = join(root, "manifest", address.replace(base, ""));
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test("nothing is wrong with the manifest, as it is built", () => {
  expect(findings(good, pixels)).toEqual([]);
});

test("the manifest in dist is without fault, too", () => {
  const built = readFileSync(join(root, "dist/manifest.xml"), "utf8");
  const [, home] = /SourceLocation DefaultValue="([^"]*)\/taskpane\.html"/u.exec(built)!;
  expect(findings(built, (address) => pixels(address.replace(home!, base)))).toEqual([]);
});

const long = "x".repeat(251);
const block = (name: string): RegExp => new RegExp(`\\s*<${name}[ >][\\s\\S]*?</${name}>`, "u");

/** A way to break the manifest, and the name of what is then wrong with it. */
const breakages: readonly [string, string | RegExp, string, string][] = [
  ["a tag that is not closed", "</Hosts>", "", "not well-formed"],
  ["a value that the build did not fill in", ">1.2.3.0<", ">~VERSION~<", "left to fill in"],
  ["Version before Id", /(<Id>.*<\/Id>)(\s*)(<Version>.*<\/Version>)/u, "$3$2$1", "order: OfficeApp"],
  ["no description", block("Description"), "", "order: OfficeApp"],
  ["Permissions before DefaultSettings", /(<DefaultSettings>[\s\S]*<\/DefaultSettings>)(\s*)(<Permissions>.*<\/Permissions>)/u, "$3$2$1", "order: OfficeApp"],
  ["Runtimes after the form factors", /(<Runtimes>[\s\S]*?<\/Runtimes>)([\s\S]*?)(<\/Host>)/u, "$2$1$3", "order: Host"],
  ["Page before Script", /(<Script>[\s\S]*?<\/Script>)(\s*)(<Page>[\s\S]*?<\/Page>)/u, "$3$2$1", "order: ExtensionPoint"],
  ["FunctionFile before GetStarted", /(<GetStarted>[\s\S]*?<\/GetStarted>)(\s*)(<FunctionFile.*\/>)/u, "$3$2$1", "order: DesktopFormFactor"],
  ["Icon before Supertip", /(<Supertip>[\s\S]*?<\/Supertip>)(\s*)(<Icon>[\s\S]*?<\/Icon>)/u, "$3$2$1", "order: Control"],
  ["a button without a tip", block("Supertip"), "", "order: Control"],
  ["an action without its function", /<FunctionName>freezeValues<\/FunctionName>/u, "", "order: Action"],
  ["an action that Office does not know", 'xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"', "order: no such action"],
  ["texts before addresses", /(<bt:Urls>[\s\S]*<\/bt:Urls>)(\s*)(<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>)/u, "$3$2$1", "order: Resources"],
  ["an id that is no GUID", "d91d1648-80ad", "d91d1648-80a", "GUID"],
  ["a version of three numbers", ">1.2.3.0<", ">1.2.3<", "version"],
  ["a version with a word", ">1.2.3.0<", ">1.2.3.0-beta<", "version"],
  ["wider permissions", "ReadWriteDocument", "ReadWriteAll", "permissions"],
  ["another type of add-in", "TaskPaneApp", "ContentApp", "type of add-in"],
  ["a reference to nothing", '<Label resid="Open.Label"/>', '<Label resid="Opens.Label"/>', "resid: Opens.Label"],
  ["a long text where a short one belongs", '<Label resid="Open.Label"/>', '<Label resid="Open.Description"/>', "resid: Open.Description of Label is in LongStrings"],
  ["a resource that nothing uses", "</bt:ShortStrings>", '<bt:String id="Spare" DefaultValue="RUIMTE"/></bt:ShortStrings>', "resid: Spare is used by nothing"],
  ["a resource that is there twice", "</bt:ShortStrings>", '<bt:String id="Group.Label" DefaultValue="RUIMTE"/></bt:ShortStrings>', "resid: one is there twice"],
  ["a reference of more than 32 characters", /Open\.Description/gu, `Open.${"Description".repeat(3)}`, "resid: Open.DescriptionDescription"],
  ["a label that is too long", 'DefaultValue="Gebied in beeld"', `DefaultValue="${long.slice(0, 126)}"`, "length: String Open.Label"],
  ["an English tip that is too long", /(String id="Open.Description"[\s\S]*?Override Locale="en-US" Value=")[^"]*/u, `$1${long}`, "length: String Open.Description"],
  ["a description that is too long", /(<Description DefaultValue=")[^"]*/u, `$1${long}`, "length: Description"],
  ["an empty label", 'DefaultValue="Gebied in beeld"', 'DefaultValue=""', "length: String Open.Label is empty"],
  ["a page over http", `id="Pane.Url" DefaultValue="https://`, `id="Pane.Url" DefaultValue="http://`, "https"],
  ["functions from elsewhere", `${base}/functions.js"`, 'https://cdn.example/functions.js"', "host"],
  ["another domain beside it", /(<HighResolutionIconUrl.*\/>)/u, "$1<AppDomains><AppDomain>https://ander.example</AppDomain></AppDomains>", "host: https://ander.example"],
  ["a button without its largest icon", /\s*<bt:Image size="80" resid="Freeze.80"\/>/u, "", "icon: Control Ruimte.Freeze lacks 80"],
  ["an icon of another size than it says", '<bt:Image size="16" resid="Icon.16"/>', '<bt:Image size="16" resid="Icon.32"/>', "icon: https://ruimte.example/icons/icon-32.png is 32 x 32, not 16"],
  ["an icon that is not there", "icons/freeze-32.png", "icons/frost-32.png", "icon: https://ruimte.example/icons/frost-32.png is not there"],
  ["a high resolution that is none", "icon-64.png", "icon-32.png", "icon: https://ruimte.example/icons/icon-32.png is 32 x 32, not 64"],
  ["another default language", "nl-NL", "nl-BE", "language: default"],
  ["a locale that is none", 'Locale="en-US"', 'Locale="Engels"', "language: Engels"],
  ["a label without English", /<bt:Override Locale="en-US" Value="Freeze values"\/>/u, "", "language: String Freeze.Label"],
  ["a label without British English", /<bt:Override Locale="en-GB" Value="Freeze values"\/>/u, "", "language: String Freeze.Label"],
  ["more to read that is the pane itself", '<LearnMoreUrl resid="Manual.Url"/>', '<LearnMoreUrl resid="Pane.Url"/>', "manual: LearnMoreUrl"],
  ["nowhere to go for help", /\s*<SupportUrl .*\/>/u, "", "manual: SupportUrl"],
  ["a button without the icon of 125 %", /\s*<bt:Image size="20" resid="Restore.20"\/>/u, "", "icon: Control Ruimte.Restore lacks 20"],
  ["functions that are not explained in English", /<bt:Override Locale="en-US" Value="[^"]*functions-en\.json"\/>/u, "", "language: Url Functions.Metadata.Url"],
  ["an Override without its prefix", '<bt:Override Locale="en-US" Value="Freeze values"/>', '<Override Locale="en-US" Value="Freeze values"/>', "language: String Freeze.Label has an Override without bt:"],
  ["a requirement set that does not exist", 'Name="ExcelApi"', 'Name="ExcellApi"', "requirement set: ExcellApi"],
  ["a version of a set that does not exist", 'Name="SharedRuntime" MinVersion="1.1"', 'Name="SharedRuntime" MinVersion="9.1"', "requirement set: SharedRuntime 9.1"],
  ["a shared runtime without its set", /\s*<Set Name="SharedRuntime".*\/>/u, "", "requirement set: Runtimes without SharedRuntime"],
  ["functions without their set", /\s*<Set Name="CustomFunctionsRuntime".*\/>/u, "", "requirement set: functions without"],
  ["a runtime that does not live on", 'lifetime="long"', 'lifetime="short"', "runtime: does not live on"],
  ["another page for the functions", /<Page>\s*<SourceLocation resid="Pane.Url"\/>/u, '<Page><SourceLocation resid="Functions.Script.Url"/>', "runtime: more than one page"],
  ["another page for the pane", 'id="Pane.Url" DefaultValue="https://ruimte.example/taskpane.html"', 'id="Pane.Url" DefaultValue="https://ruimte.example/functions.html"', "runtime: another page"],
  ["two buttons of one id", 'id="Ruimte.Restore"', 'id="Ruimte.Freeze"', "button: two of one id"],
  ["a control that is no button", '<Control xsi:type="Button"', '<Control xsi:type="Knop"', "button: Control Ruimte.Open is no Button"],
  ["no pane that a workbook can open", "Office.AutoShowTaskpaneWithDocument", "Ruimte.Pane", "button: no pane"],
  ["a namespace with a space", 'DefaultValue="RUIMTE"', 'DefaultValue="ROL IN DE RUIMTE"', "namespace"],
];

test.each(breakages)("%s is found, by its name", (_, from, to, name) => {
  const broken = good.replace(from, to);
  expect(broken).not.toBe(good);
  expect(findings(broken, pixels).filter((finding) => finding.startsWith(name))).not.toEqual([]);
});

test("every rule is broken by one of these", () => {
  const rules = [...readFileSync(join(__dirname, "findings.ts"), "utf8").matchAll(/[`"]((?:[a-zA-Z]+(?: [a-z]+)*): |not well-formed|left to fill in|type of add-in)/gu)].map(([, rule]) => rule!.replace(": ", ""));
  expect(rules.length).toBeGreaterThan(20);
  for (const rule of new Set(rules)) expect(breakages.map(([, , , name]) => name).filter((name) => name.startsWith(rule))).not.toEqual([]);
});

describe("what users' files hold, and what the add-in does, is in it", () => {
  const manifest = new DOMParser().parseFromString(good, "application/xml");
  const all = (name: string): Element[] => [...manifest.getElementsByTagName("*")].filter(({ localName }) => localName === name);

  test("the id and the namespace are those that files hold", () => {
    expect(all("Id")[0]!.textContent).toBe("d91d1648-80ad-49cd-b8f3-95de08f6017a");
    expect(good).toContain('id="Functions.Namespace" DefaultValue="RUIMTE"');
  });

  test("a button for every command of the ribbon, and none that does nothing", () => {
    expect(all("FunctionName").map(({ textContent }) => textContent)).toEqual(Object.keys(ribbonCommands));
  });

  test("the requirement sets are those that its functions and its APIs need", () => {
    // Where cells lie on the sheet (Range.top, left …) came with ExcelApi 1.10, before the shared runtime.
    expect(Object.fromEntries(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])))
      .toEqual({ SharedRuntime: "1.1", CustomFunctionsRuntime: "1.2", ExcelApi: "1.10" });
  });
});
