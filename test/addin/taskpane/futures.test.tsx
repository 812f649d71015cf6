/** @jest-environment jsdom */
import type { RatiosAtAGlance } from "../../../core/balance";
import type { Fan, RobustnessInNames } from "../../../core/futures";
import type { TableKind } from "../../../core";
import type { WorkbookTable } from "../../../addin/workbook";
import { tables } from "./fixture";
import { byName, doing, renderView, text, until, type Own } from "./render";

// What a chart draws needs a layout, which jsdom has not.
const place = { from: "40%", width: "20%", middle: "50%", budgeted: "60%" };
const chance = { p10: 0.62, p50: 0.9, p90: 1.05, met: 0.262, error: 0.0139, budgeted: 1, cause: "kosten", place };
const fan: Fan = { count: 1000, enough: "83%", end: 1.2, rows: [{ ...chance, priority: 1, met: 1, error: 0.003, cause: undefined }, { ...chance, priority: undefined }] };
const euros = { p10: 3_800_000, p50: 4_200_000, p90: 4_700_000 };
const weakest = { ...euros, name: "Binnenstad", stays: 0.262, falls: 0.738, mostly: { why: "people" as const, name: "Ecoloog" } };
const robust: RobustnessInNames = {
  count: 1000, weakest, whole: { ...euros, stays: 0.262 }, measures: [weakest, { ...euros, name: "Beekdal", stays: 1, falls: 0, mostly: undefined }],
  goals: [{ name: "Woningbouw", unit: "woningen", promised: 100, kept: 0.262, missed: 0.738, p10: 60, p50: 60, p90: 100 }],
};
const ratios: RatiosAtAGlance = {
  years: [2027, 2028],
  ratios: [{ ratio: "netDebt", values: [{ share: 0.3, signal: "least" }, { share: 1.4, signal: "most" }] }, { ratio: "solvency", values: [undefined, { share: 0.35, signal: "neutral" }] }],
};
const answered = <Answer,>(answer: Answer, remarks = 0) => Promise.resolve({ answer, standing: { state: "answered" as const, remarks }, found: [] });
const more = (...kinds: TableKind[]): WorkbookTable[] => kinds.map((kind) => ({ ...tables[0]!, kind, name: kind, origin: { table: kind } }));
const own: Own = {
  readTables: () => Promise.resolve([...tables, ...more("middelen", "onzekerheden", "maatregelen", "opbrengsten", "balansposten")]),
  ambitionFutures: () => answered(fan, 2), programmeFutures: () => answered(robust), ratios: () => answered(ratios),
};
const open = (extra: Own = {}, language?: "nl" | "en") => renderView(language === "en" ? "Risk" : "Risico", { ...own, ...extra }, language);
const part = (name: string): string => text(byName("h3", name).closest("section")!);
const click = (name: RegExp | string): Promise<void> => doing(() => { byName("button", name).click(); });
const AMBITION = "Als het anders uitpakt: de ambitie";
const PROGRAMME = "Als het anders uitpakt: het programma";

it("shows the room of each class with its chance and its error, on one scale, and as a table", async () => {
  await open();
  expect(part(AMBITION)).not.toContain("Prioriteit 1");
  await click("Trek toekomsten voor de ambitie");
  expect(part(AMBITION)).toContain("Met kans 26,2% (standaardfout 1,4%) draagt het geld alle ambities.");
  expect(part(AMBITION)).toContain("Alle ambities samengehaald met kans 26,2% (standaardfout 1,4%)ruimte 62% tot 105%, midden 90%, begroot 100% en meest door kosten");
  expect(part(AMBITION)).toContain("Prioriteit 1gehaald met kans 100%");
  expect([...document.querySelectorAll<HTMLElement>("[aria-hidden] > span")].filter(({ style }) => style.insetInlineStart === "40%" && style.width === "20%")).toHaveLength(2);
  expect(part(AMBITION)).toContain("met 2 opmerkingen");
  expect([...byName("h3", AMBITION).closest("section")!.querySelectorAll("tbody tr")].map((row) => text(row))).toEqual(["Prioriteit 1100%0,3%62%90%105%100%", "Alle ambities samen26,2%1,4%62%90%105%100%kosten"]);
});

it("says which measure falls most, why, and whether goals keep what is promised", async () => {
  await open();
  await click("Trek toekomsten voor het programma");
  expect(part(PROGRAMME)).toContain("Met kans 26,2% blijft het programma heel. Binnenstad blijft in 26,2% van de toekomsten en valt meestal door mensen: Ecoloog.");
  expect(part(PROGRAMME)).toContain("Binnenstadblijft: 26,2%kost € 3,8 mln. tot € 4,7 mln. en meest door mensen: Ecoloog");
  expect(part(PROGRAMME)).toContain("Beekdalblijft altijd en kost");
  expect(part(PROGRAMME)).toContain("Woningbouwgehaald: 26,2%beloofd 100 woningen; bereikt 60 tot 100, midden 60");
});

it("tells how far it is, and stops", async () => {
  let stopped = false;
  await open({
    ambitionFutures: (_, { progress, signal } = {}) => new Promise(() => {
      progress?.(0.4);
      signal?.addEventListener("abort", () => { stopped = true; });
    }),
  });
  await click("Trek toekomsten voor de ambitie");
  expect(part(AMBITION)).toContain("Toekomsten trekken: 40%");
  await click("Stop");
  await until(() => stopped);
  expect([stopped, part(AMBITION)]).toEqual([true, expect.not.stringContaining("Toekomsten trekken: 40%")]);
});

it("says what stands in the way, and what is lacking", async () => {
  await open({ ambitionFutures: () => Promise.resolve({ standing: { state: "unreadable", problems: 1, tables: ["Onzekerheden"] }, found: [] }), programmeFutures: () => Promise.reject(new Error("the worker ended")) });
  await click("Trek toekomsten voor de ambitie");
  expect(part(AMBITION)).toMatch(/1 fout in Onzekerheden/u);
  await click("Trek toekomsten voor het programma");
  expect(part(PROGRAMME)).toContain("De toekomsten konden niet worden berekend.");
  await open({ readTables: () => Promise.resolve([...tables, ...more("risicos")]) });
  expect(text(document.querySelector("#view")!)).toContain("Als het anders uitpakt dan begrootMet een tabel Onzekerheden ziet u de kans");
  expect(text(document.querySelector("#view")!)).not.toContain("Kengetallen");
  await open({ readTables: () => Promise.resolve([...tables, ...more("onzekerheden")]) });
  expect(part(AMBITION)).toContain("Hiervoor ontbreekt nog: Middelen.");
});

it("shows each ratio with its signal in words, in both languages", async () => {
  await open();
  expect(part("Kengetallen")).toContain("Netto schuldquote30%minst risicovol140%meest risicovol");
  expect(part("Kengetallen")).toContain("Solvabiliteitsrationiet te berekenen35%neutraal");
  await open({}, "en");
  expect(part("Ratios")).toContain("Net debt ratio30%least risky140%most risky");
  await click("Draw futures for the ambition");
  expect(part("If things turn out otherwise: the ambition")).toContain("With chance 26.2% (standard error 1.4%) the money carries all ambitions.");
});
