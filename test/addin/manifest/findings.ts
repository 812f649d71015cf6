import { children, iconSizes, kindOf, knownSets, longest, patterns } from "./rules";

/** Width and height of the picture at an address; undefined when there is none. */
export type Pixels = (address: string) => readonly [number, number] | undefined;

const found = new WeakMap<Element, readonly Element[]>();

/** All elements in it, looked up once: jsdom takes long for it, every rule asks, and nothing changes. */
function below(element: Element): readonly Element[] {
  const all = found.get(element) ?? [...element.getElementsByTagName("*")];
  found.set(element, all);
  return all;
}
const named = (within: Element, name: string): Element[] => below(within).filter(({ localName }) => localName === name);
const path = (element: Element): string => [element.localName, element.getAttribute("id")].filter(Boolean).join(" ");

/** What is wrong with a manifest, each by the name of its rule and where: nothing for a good one. */
export function findings(text: string, pixels: Pixels): string[] {
  const document = new DOMParser().parseFromString(text, "application/xml");
  if (document.querySelector("parsererror") !== null) return ["not well-formed"];
  const root = document.documentElement;
  const unfilled = text.includes("~") ? ["left to fill in"] : [];
  return [...unfilled, ...[order, identity, resources, texts, addresses, icons, languages, requirements, runtime, buttons].flatMap((rule) => rule(root, pixels))];
}

/** Elements in the order that the schema prescribes. */
function order(root: Element): string[] {
  return [root, ...below(root)].flatMap((element) => {
    const type = element.getAttribute("xsi:type");
    const chain: string[] = [];
    for (let each: Element | null = element; each !== null; each = each.parentElement) chain.unshift(each.localName);
    const names = [`${element.localName}[${type ?? ""}]`, chain.slice(-3).join(" > "), chain.slice(-2).join(" > "), element.localName];
    const rule = names.map((name) => children[name]).find((each) => each !== undefined);
    if (rule === undefined) return element.localName === "Action" ? [`order: no such action: ${type ?? ""}`] : [];
    const pattern = new RegExp(`^${rule.split(" ").map((part) => part.replace(/^(\w+)([?+*]?)$/u, "(?:$1 )$2")).join("")}$`, "u");
    const found = [...element.children].map(({ localName }) => `${localName} `).join("");
    return pattern.test(found) ? [] : [`order: ${path(element)} holds ${found.trim()}, not ${rule}`];
  });
}

function identity(root: Element): string[] {
  const value = (name: string): string => root.querySelector(`:scope > ${name}`)?.textContent ?? "";
  return [
    ...(patterns.Id.test(value("Id")) ? [] : [`GUID: ${value("Id")}`]),
    ...(patterns.Version.test(value("Version")) ? [] : [`version: ${value("Version")}`]),
    ...(value("Permissions") === "ReadWriteDocument" ? [] : [`permissions: ${value("Permissions")}`]),
    ...(root.getAttribute("xsi:type") === "TaskPaneApp" ? [] : ["type of add-in"]),
  ];
}

/** Every reference leads to a resource of its kind, and none is there twice or in vain. */
function resources(root: Element): string[] {
  const all = named(root, "Resources").flatMap((each) => [...each.children]).flatMap((group) => [...group.children]);
  const groups = new Map(all.map((entry) => [entry.getAttribute("id"), entry.parentElement!.localName]));
  const users = below(root).filter((element) => element.hasAttribute("resid"));
  const used = new Set(users.map((element) => element.getAttribute("resid")));
  return [
    ...users.flatMap((element) => {
      const [resid, group] = [element.getAttribute("resid"), groups.get(element.getAttribute("resid"))];
      if (group === undefined) return [`resid: ${resid!} of ${element.localName} is not there`];
      return kindOf[element.localName] === group ? [] : [`resid: ${resid!} of ${element.localName} is in ${group}`];
    }),
    ...all.filter((entry) => !used.has(entry.getAttribute("id"))).map((entry) => `resid: ${entry.getAttribute("id")!} is used by nothing`),
    ...(groups.size === all.length ? [] : ["resid: one is there twice"]),
    ...[...groups.keys()].filter((id) => id!.length > 32).map((id) => `resid: ${id!} is longer than 32`),
  ];
}

function texts(root: Element): string[] {
  return [root, ...below(root)].flatMap((element) => {
    const value = element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? (element.localName === "ProviderName" ? element.textContent : null);
    if (value === null) return [];
    const owner = element.localName === "Override" ? element.parentElement! : element;
    const most = longest[owner.parentElement!.localName] ?? longest[owner.localName];
    if (value === "") return [`length: ${path(owner)} is empty`];
    return most === undefined || value.length <= most ? [] : [`length: ${path(owner)} has ${value.length}, at most ${most}`];
  });
}

/** Everything over https, and from the one place where the add-in is hosted. */
function addresses(root: Element): string[] {
  const source = root.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue") ?? "";
  const base = source.slice(0, source.lastIndexOf("/") + 1);
  const holders = below(root).filter((each) => /Url$|^Image$|^SourceLocation$/u.test((each.localName === "Override" ? each.parentElement! : each).localName));
  const values = holders.map((each) => each.getAttribute("DefaultValue") ?? each.getAttribute("Value")).filter((value) => value !== null);
  const more = ["LearnMoreUrl", "SupportUrl"].map((name) => [name, named(root, name)[0]?.getAttribute("DefaultValue") ?? byId(root, named(root, name)[0]?.getAttribute("resid"))] as const);
  return [
    ...more.filter(([, value]) => !/^https:.*\.html(?:#.*)?$/u.test(value ?? "") || value!.includes("taskpane.html")).map(([name, value]) => `manual: ${name} is ${value ?? "not there"}`),
    ...values.filter((value) => !value.startsWith("https://")).map((value) => `https: ${value}`),
    ...values.filter((value) => value.startsWith("https://") && !value.startsWith(base)).map((value) => `host: ${value}`),
    ...named(root, "AppDomain").map(({ textContent }) => `host: ${textContent}`),
  ];
}

const byId = (root: Element, id: string | null | undefined): string | null | undefined =>
  named(root, "Url").find((url) => url.getAttribute("id") === id)?.getAttribute("DefaultValue");

/** Icons in the size that they are asked for, each as large as it says. */
function icons(root: Element, pixels: Pixels): string[] {
  const address = new Map(named(root, "Images").flatMap((group) => [...group.children]).map((entry) => [entry.getAttribute("id"), entry.getAttribute("DefaultValue")!]));
  const asked = named(root, "Image").filter((image) => image.hasAttribute("resid"))
    .map((image) => [address.get(image.getAttribute("resid")) ?? "", Number(image.getAttribute("size"))] as const);
  const own = [["IconUrl", 32], ["HighResolutionIconUrl", 64]] as const;
  const outer = own.map(([name, size]) => [root.querySelector(`:scope > ${name}`)?.getAttribute("DefaultValue") ?? "", size] as const);
  return [
    ...named(root, "Icon").flatMap((icon) => {
      const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
      return iconSizes.filter((size) => !sizes.includes(size)).map((size) => `icon: ${path(icon.parentElement!)} lacks ${size}`);
    }),
    ...[...asked, ...outer].flatMap(([url, size]) => {
      const [width, height] = pixels(url) ?? [];
      return width === size && height === size ? [] : [`icon: ${url} is ${width === undefined ? "not there" : `${width} x ${height!}`}, not ${size}`];
    }),
  ];
}

/** Dutch first; English for everything that is read, and nothing else by halves. */
function languages(root: Element): string[] {
  const own = root.querySelector("DefaultLocale")?.textContent ?? "";
  const others = below(root).filter(({ localName }) => localName === "Override");
  const sameEverywhere = ["RUIMTE", "Rol in de Ruimte"];
  const read = [...named(root, "String"), ...root.querySelectorAll(":scope > Description"), ...named(root, "Url").filter((url) => /\.json$/u.test(url.getAttribute("DefaultValue")!))];
  return [
    ...(own === "nl-NL" ? [] : [`language: default is ${own}`]),
    ...others.filter((each) => !patterns.locale.test(each.getAttribute("Locale") ?? "")).map((each) => `language: ${each.getAttribute("Locale") ?? "none"}`),
    ...read.filter((each) => !sameEverywhere.includes(each.getAttribute("DefaultValue")!))
      .filter((each) => [...each.children].map((child) => child.getAttribute("Locale")).join() !== "en-US,en-GB")
      .map((each) => `language: ${path(each)} is not in English`),
    // Within VersionOverrides the prefix counts: an Override without it stops the add-in from loading.
    ...named(root, "Resources").flatMap((each) => named(each, "Override")).filter(({ prefix }) => prefix !== "bt").map((each) => `language: ${path(each.parentElement!)} has an Override without bt:`),
  ];
}

function requirements(root: Element): string[] {
  const sets = [...root.querySelectorAll(":scope > Requirements > Sets > Set")].map((set) => [set.getAttribute("Name") ?? "", set.getAttribute("MinVersion") ?? ""] as const);
  const has = (name: string): boolean => sets.some(([each]) => each === name);
  return [
    ...sets.filter(([name, version]) => !(knownSets[name]?.includes(version) ?? false)).map(([name, version]) => `requirement set: ${name} ${version} is unknown`),
    ...(named(root, "Runtimes").length > 0 && !has("SharedRuntime") ? ["requirement set: Runtimes without SharedRuntime"] : []),
    ...(named(root, "Namespace").length > 0 && !has("CustomFunctionsRuntime") ? ["requirement set: functions without CustomFunctionsRuntime"] : []),
    ...(has("ExcelApi") ? [] : ["requirement set: no ExcelApi"]),
  ];
}

/** One runtime that lives on, at the one address of pane, functions and commands. */
function runtime(root: Element): string[] {
  const resids = ["Runtime", "FunctionFile"].flatMap((name) => named(root, name)).map((each) => each.getAttribute("resid"));
  const pages = [...named(root, "Page"), ...named(root, "Action")].flatMap((each) => named(each, "SourceLocation")).map((each) => each.getAttribute("resid"));
  const url = named(root, "Url").find((each) => each.getAttribute("id") === resids[0])?.getAttribute("DefaultValue");
  return [
    ...(named(root, "Runtime").every((each) => each.getAttribute("lifetime") === "long") ? [] : ["runtime: does not live on"]),
    ...(new Set([...resids, ...pages]).size === 1 ? [] : ["runtime: more than one page"]),
    ...(url === root.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue") ? [] : ["runtime: another page than the pane's"]),
  ];
}

function buttons(root: Element): string[] {
  const ids = [...named(root, "Control"), ...named(root, "Group")].map(({ id }) => id);
  const auto = named(root, "TaskpaneId").map(({ textContent }) => textContent);
  const namespace = named(root, "String").find((each) => each.getAttribute("id") === named(root, "Namespace")[0]?.getAttribute("resid"))?.getAttribute("DefaultValue") ?? "";
  return [
    ...(new Set(ids).size === ids.length ? [] : ["button: two of one id"]),
    ...ids.filter((id) => id === "" || id.length > 125).map((id) => `button: id '${id}'`),
    ...named(root, "Control").filter((each) => each.getAttribute("xsi:type") !== "Button").map((each) => `button: ${path(each)} is no Button`),
    ...(auto.filter((id) => id === "Office.AutoShowTaskpaneWithDocument").length === 1 ? [] : ["button: no pane that a workbook can open"]),
    ...(/^[A-Za-z][A-Za-z0-9._]{0,31}$/u.test(namespace) ? [] : [`namespace: ${namespace}`]),
  ];
}
