import { versionContent, type VersionContent, type VersionHead } from "../../../core/versions";
import type { Workbook } from "../../../addin/taskpane/state/services";
import { byName, doing, render, text, type Own } from "./render";
import { columnsOf } from "../../report-columns";

export const version = (claim: number, more: readonly (readonly (string | number)[])[] = []): VersionContent => versionContent({
  tables: [{ kind: "opgaven", cells: [["Opgave", "Ruimteclaim", "Startjaar"], ["Woningen", claim, 2027], ["Zon", 600, 2028], ...more] }],
  reports: [{ name: "STAPELING", report: { columns: [
    { header: "Opgave", kind: "name", key: true }, ...columnsOf([["Tekort ha", "hectares"], ["Tekort aandeel", "share"]]),
  ], rows: [["Woningen", claim - 650, (claim - 650) / claim]] } }],
  basis: { norm: 1363 },
});
export const head = (name: string, locked: VersionHead["locked"] = null, id = name): VersionHead =>
  ({ format: 2, id, name, note: "", kept: { by: "PS", at: "2026-11-12T09:30" }, locked, print: 1 });

/** Versions as the workbook keeps them, in memory. */
export function store(heads: readonly VersionHead[], contents: Readonly<Record<string, Awaited<ReturnType<Workbook["readVersion"]>>>> = {}) {
  let kept = [...heads];
  const asked: unknown[][] = [];
  const versions = {
    listVersions: () => Promise.resolve({ versions: kept, unreadable: [] }),
    keepVersion: (given, content) => {
      asked.push(["keep", given, content]);
      if (kept.some(({ name }) => name === given.name)) return Promise.resolve({ done: false, why: "sameName" });
      kept = [{ ...head(given.name), ...given }, ...kept];
      return Promise.resolve({ done: true, head: kept[0]! });
    },
    readVersion: (id) => Promise.resolve(contents[id] ?? "gone"),
    lockVersion: (id, locked) => {
      asked.push(["lock", id, locked]);
      kept = kept.map((each) => (each.id === id ? { ...each, locked } : each));
      return Promise.resolve(true);
    },
    unlockVersion: (id) => {
      kept = kept.map((each) => (each.id === id ? { ...each, locked: null } : each));
      return Promise.resolve(true);
    },
    deleteVersion: (id) => {
      asked.push(["remove", id]);
      kept = kept.filter((each) => each.id !== id);
      return Promise.resolve("done");
    },
  } satisfies Partial<Workbook>;
  return { versions, asked };
}

export async function renderVersions(own: Own, language: "nl" | "en" = "nl"): Promise<void> {
  await render(own, language);
  await doing(() => { byName("button", language === "nl" ? "Meer" : "More").click(); });
  await doing(() => { byName("[role=menuitem]", language === "nl" ? "Versies" : "Versions").click(); });
}

export const card = (title: string): HTMLElement => byName("h3", title).closest("section")!;
export const said = (title: string): string[] => [...card(title).querySelectorAll("[role=status]")].map((each) => text(each)).filter((each) => each !== "");
export const press = (name: string | RegExp): Promise<void> => doing(() => { byName("main button", name).click(); });
export const confirm = (name: string): Promise<void> => doing(() => {
  [...document.querySelectorAll<HTMLElement>("[role=alertdialog] button")].find((button) => text(button) === name)!.click();
});
export const labelled = <Field extends HTMLElement>(title: string, name: string): Field => {
  const label = [...card(title).querySelectorAll("label")].find((each) => text(each).replace("*", "") === name)!;
  return document.getElementById(label.htmlFor) as Field;
};
export const type = (field: HTMLInputElement | HTMLTextAreaElement, value: string): Promise<void> => doing(() => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")!.set!.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
});
export const choose = (name: string, value: string): Promise<void> => doing(() => {
  const field = labelled<HTMLSelectElement>("Vergelijken", name);
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
});
/** Each line of each row that differs; of a row that came or went there is one. */
export const rows = (heading: string): string[][] => [...byName("h5", heading).parentElement!.querySelectorAll("tbody")].flatMap((group) => {
  const [head, ...lines] = [...group.rows].map((row) => [...row.cells]);
  const name = text(head![0]!.querySelector("span")!);
  return lines.length === 0 ? [[name]] : lines.map((line) => [name, ...line.map((cell) => text(cell))]);
});
