import type { PageLanguage } from "./texts";

/** A button that the manifest puts on Excel's ribbon. */
export interface RibbonButton {
  readonly label: string;
  readonly description: string;
  /** Its picture, where this page is served. */
  readonly icon: string;
  /** The function that it calls in the add-in; without one it shows the pane. */
  readonly command: string | undefined;
}

/** What the add-in is called in files. */
export function addInOf(manifest: string): { readonly id: string; readonly version: string } {
  const document = new DOMParser().parseFromString(manifest, "text/xml");
  const said = (name: string): string => document.getElementsByTagNameNS("*", name)[0]?.textContent ?? "";
  return { id: said("Id"), version: said("Version") };
}

/** The add-in's buttons as its manifest declares them, in a language: what Excel would draw. */
export function ribbonButtons(manifest: string, language: PageLanguage): RibbonButton[] {
  const document = new DOMParser().parseFromString(manifest, "text/xml");
  const resources = new Map(all(document, "Image", "String").map((element) => [element.getAttribute("id"), element]));
  const said = (control: Element, name: string): string => {
    const text = resources.get(all(control, name)[0]?.getAttribute("resid") ?? "");
    const own = text && all(text, "Override").find((each) => each.getAttribute("Locale")?.startsWith(language));
    return own?.getAttribute("Value") ?? text?.getAttribute("DefaultValue") ?? "";
  };
  return all(document, "Control").map((control) => ({
    label: said(control, "Label"),
    description: said(control, "Description"),
    icon: `/icons/${said(control, "Image").split("/").at(-1)!}`,
    command: all(control, "FunctionName")[0]?.textContent ?? undefined,
  }));
}

/** Elements by their local name: the manifest's prefixes are its own. */
const all = (within: Document | Element, ...names: string[]): Element[] =>
  names.flatMap((name) => [...within.getElementsByTagNameNS("*", name)]);
