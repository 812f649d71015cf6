import type { RememberedRange, SheetFound, WorkbookFound } from "../../../addin/workbook";
import { rangesOn, saidOf, type Standing } from "../../../addin/workbook/input/ranges-on";
import { searchSheet } from "../../../core";
import { sheetOf } from "../../core/binding/layouts";
import { byName, doing, render, text, type Own } from "./render";

export const nothing: Standing = { tables: [], results: [] };
export function sheetFound(name: string, cells: SheetFound["cells"], about: readonly RememberedRange[] = [], standing = nothing): SheetFound {
  const said = saidOf(cells, standing, about);
  return { id: `id-${name}`, name, tooLarge: false, cells, ...rangesOn(said, searchSheet({ name, cells: said.left })) };
}
export const foundIn = (sheets: readonly SheetFound[], own: Partial<WorkbookFound> = {}) => () => Promise.resolve({ sheets, lost: [], unreadable: 0, ...own });

export async function renderBinding(own: Own, language: "nl" | "en" = "nl"): Promise<void> {
  await render(own, language);
  await doing(() => { byName("button", language === "nl" ? "Meer" : "More").click(); });
  await doing(() => { byName("[role=menuitem]", language === "nl" ? "Tabellen koppelen" : "Bind tables").click(); });
}

export const click = (name: RegExp | string): Promise<void> => doing(() => { byName("main button", name).click(); });
export const main = (): string => text(document.querySelector("main")!);
/** A control by its label, in the editor. */
export const field = <Control extends HTMLElement = HTMLSelectElement>(name: string): Control => {
  const label = [...document.querySelectorAll<HTMLLabelElement>("main label")].find((each) => text(each).replace("*", "") === name);
  return (label === undefined ? byName(`main select, main input, main textarea`, name) : document.getElementById(label.htmlFor)) as unknown as Control;
};
export const choose = (name: string, option: string): Promise<void> => doing(() => {
  const select = field(name);
  select.value = [...select.options].find((each) => each.text === option)!.value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
});
export const type = (name: string, value: string): Promise<void> => doing(() => {
  const input = field<HTMLInputElement>(name);
  const prototype = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
});
export const tick = (name: string): Promise<void> => doing(() => { field<HTMLInputElement>(name).click(); });
export const tickIn = (group: string, name: string): Promise<void> => doing(() => {
  const label = [...byName("main [role=group]", group).querySelectorAll("label")].find((each) => text(each) === name)!;
  document.getElementById(label.htmlFor)!.click();
});
export const chosen = (name: string): string => field(name).selectedOptions[0]!.text;
export const preview = (): string[][] => [...document.querySelectorAll("main [role=region] table tr")].map((row) => [...row.children].map((cell) => text(cell)));
export const remembering = () => jest.fn<Promise<void>, [RememberedRange, RememberedRange | undefined]>(() => Promise.resolve());
export const rulesIn = ({ use }: RememberedRange): string[] => (use !== null && "rules" in use ? use.rules.map(({ field: own, from, operation }) => `${own} | ${from} | ${operation}`.trimEnd()) : []);

export const budget = sheetOf([
  ["Dekkingsmiddelen (bedragen x € 1.000)"],
  ["Bron", "Soort", 2027, 2028], ["Bijdrage natuur", "cofinanciering", 1500, 1250], ["Reserve", "reserve", 500, 0], ["Totaal", "", 2000, 1250],
]);
