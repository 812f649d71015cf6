/** @jest-environment jsdom */
import { problem, said } from "../../../core";
import type { CellChange, WorkbookTable } from "../../../addin/workbook";
import { tables } from "./fixture";
import { ganttFixture, planFixture } from "./people-fixture";
import { byName, doing, renderView, section, text, type Own } from "./render";

const werk: WorkbookTable = { ...tables[0]!, kind: "werk", name: "Werk", origin: { table: "Werk" }, address: "Werk!A1:C2", cells: [["Werkpakket", "Start", "Eind"], ["Bodem", 2027, 46500]] };
const withWork = (own: Own = {}): Promise<void> =>
  renderView("Planning", { readTables: () => Promise.resolve([...tables, werk]), ...own });
const click = (name: RegExp | string): Promise<void> => doing(() => { byName("button", name).click(); });
const planning = (): string => text(section("Planning"));
const rows = (name: string): string[][] =>
  [...byName("table", name).querySelectorAll("tr")].map((row) => [...row.children].map((cell) => text(cell)));
/** Of a table that is named by what stands above it. */
const captioned = (name: string): string[][] => {
  const found = [...document.querySelectorAll("table[aria-labelledby]")].find((table) => text(document.getElementById(table.getAttribute("aria-labelledby")!)!) === name);
  return [...found!.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => text(cell)));
};
const change = (own: Partial<CellChange>): CellChange =>
  ({ about: "Bodem", name: "Start", row: 1, column: 1, shown: "2027", old: 2027, value: 2028, ...own });

describe("a plan that fits", () => {
  it("is calculated when asked for, and shows before, after and what moves", async () => {
    const asked: unknown[] = [];
    await withWork({
      plan: ({ options }) => {
        asked.push([options.late, options.period]);
        return Promise.resolve(planFixture);
      },
    });
    expect(asked).toEqual([]);
    await click("Bereken een plan per jaar");
    expect(asked).toEqual([[false, "year"]]);
    expect(planning()).toContain("1 werkpakket verschuift. Bewezen: beter kan niet.");
    expect(rows("Plan dat past")).toEqual([["Plan", "Voor", "Na"], ["Overbelasting", "500 uur", "100 uur"], ["Hoogste piek", "200%", "120%"]]);
    expect(rows("Verschoven werkpakketten")).toEqual([["Werkpakket", "Perioden later"], ["Bodem", "+1"]]);
  });

  it("draws the work packages before there is a plan, and with it, with the same as tables", async () => {
    const asked: unknown[] = [];
    await withWork({ workPlan: ({ options: { period, late, moved } }) => {
      asked.push([period, late, moved]);
      return Promise.resolve(ganttFixture(moved !== undefined));
    } });
    expect(asked).toEqual([["year", false, undefined]]);
    expect(captioned("Werkpakketten in de tijd")).toEqual([["Werkpakket", "Nu", "Doeljaar"], ["Aanleg", "2027", "-"], ["Bodem", "2027", "2028"]]);
    await click("Bereken een plan per jaar");
    expect(asked.at(-1)).toEqual(["year", false, planFixture.plan!.packages]);
    expect(captioned("Werkpakketten in de tijd, nu en in het plan")).toEqual([["Werkpakket", "Nu", "Plan", "Doeljaar"], ["Aanleg", "2027", "2027", "-"], ["Bodem", "2027", "2028", "2028"]]);
    expect(captioned("Uren te veel per periode")).toEqual([["Periode", "Voor", "Na"], ["2027", "500 uur", "100 uur"], ["2028", "0 uur", "0 uur"]]);
    expect(planning()).toContain("2027, in het plan 2028; doeljaar 2028");
  });

  it("explains its figures, but not those of a plan that runs late", async () => {
    const explained = jest.fn(() => Promise.resolve(undefined));
    await withWork({ explained });
    await click("Bereken een plan per jaar");
    await click(/^Uitleg bij Overbelasting Na: 100.uur$/);
    expect(explained.mock.calls[0]).toMatchObject([{ figure: { about: "plan", figure: "overload", period: "year", moved: planFixture.plan!.packages, percentToWin: 0 } }, {}]);
    await withWork({ plan: () => Promise.resolve({ ...planFixture, late: true, plan: { ...planFixture.plan!, duration: { before: 3, after: 2 } } }) });
    await click("Bereken een plan per jaar");
    expect(document.querySelectorAll("[aria-label^='Uitleg bij Overbelasting']")).toHaveLength(0);
  });

  it("says how many packages end after the target year of their task, where that is known", async () => {
    await withWork({ plan: () => Promise.resolve({ ...planFixture, pastTarget: { before: 1, after: 3 } }) });
    await click("Bereken een plan per jaar");
    expect(rows("Plan dat past").at(-1)).toEqual(["Pakketten na hun doeljaar", "1", "3"]);
  });

  it("says how far it is, and stops when asked to", async () => {
    const signals: AbortSignal[] = [];
    await withWork({
      plan: (_given, { signal, progress } = {}) => {
        signals.push(signal!);
        progress?.(0.42);
        return new Promise(() => undefined);
      },
    });
    await click("Bereken een plan per jaar");
    expect(planning()).toContain("Plan berekenen: 42%");
    await click("Stop");
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(planning()).toContain("Bereken een plan per jaar");
  });

  it("names what is wrong between packages", async () => {
    const unknown = problem({ table: "Werk", row: 5, column: "Na", value: "Z" }, said("unknownPackage"));
    await withWork({ plan: () => Promise.resolve({ ...planFixture, plan: undefined, problems: [unknown] }) });
    await click("Bereken een plan per jaar");
    expect(planning()).toContain("Werk rij 5: 'Na' noemt een onbekend werkpakket");
  });

  it("says when it could not be calculated, and claims no more than is known", async () => {
    await withWork({ plan: () => Promise.reject(new Error("out of memory")) });
    await click("Bereken een plan per jaar");
    expect(planning()).toContain("Het plan kon niet worden berekend.");
    await withWork({ plan: () => Promise.resolve({ ...planFixture, plan: { ...planFixture.plan!, percentToWin: 1.5, packages: [], rows: [] } }) });
    await click("Bereken een plan per jaar");
    expect(planning()).toContain("geen beter plan gevonden. Er is ten hoogste nog 1,5% te winnen.");
    expect(planning()).not.toContain("Bekijk de nieuwe datums");
  });
});

describe("the way into the table", () => {
  const preview = {
    origin: { table: "Werk" }, seen: [],
    changes: [change({}), change({ name: "Eind", column: 2, shown: "23-4-2027", old: 46500, value: 46599 })],
    formulas: [change({ about: "Water", row: 7, old: "=B2" })],
  };

  it("shows old and new first, names the formulas that stay, and writes only then", async () => {
    const writeChanges = jest.fn(() => Promise.resolve(true));
    await withWork({ previewDates: () => Promise.resolve(preview), writeChanges });
    await click("Bereken een plan per jaar");
    await click("Bekijk de nieuwe datums");
    expect(rows("Bekijk de nieuwe datums")).toEqual([
      ["Werkpakket", "Kolom (rij)", "Oud", "Nieuw"],
      ["Bodem", "Start (2)", "2027", "2028"], ["Bodem", "Eind (2)", "23-4-2027", "31-7-2027"],
    ]);
    expect(planning()).toContain("Deze cellen hebben een formule en blijven zoals zij zijn: Water Start (8).");
    expect(writeChanges).not.toHaveBeenCalled();
    await click("Schrijf 2 datums in Werk");
    expect(writeChanges).toHaveBeenCalledWith(preview);
    expect(planning()).toContain("2 cellen zijn geschreven. Met Ongedaan maken gaat u terug.");
    await click("Opnieuw berekenen");
    expect(planning()).toContain("2 cellen zijn geschreven.");
    expect(planning()).not.toContain("Overbelasting");
  });

  it("writes nothing when the user thinks better of it, or the table has changed", async () => {
    const writeChanges = jest.fn(() => Promise.resolve(false));
    await withWork({ previewDates: () => Promise.resolve(preview), writeChanges });
    await click("Bereken een plan per jaar");
    await click("Bekijk de nieuwe datums");
    await click("Niet schrijven");
    expect(writeChanges).not.toHaveBeenCalled();
    await click("Bekijk de nieuwe datums");
    await click("Schrijf 2 datums in Werk");
    expect(planning()).toContain("Niets geschreven: de tabel is intussen gewijzigd.");
  });

  it("says when the table is gone, or its sheet is protected", async () => {
    await withWork();
    await click("Bereken een plan per jaar");
    await click("Bekijk de nieuwe datums");
    expect(planning()).toContain("De tabel is niet meer te vinden.");
    await withWork({ previewDates: () => Promise.resolve(preview), writeChanges: () => Promise.reject(new Error("AccessDenied")) });
    await click("Bereken een plan per jaar");
    await click("Bekijk de nieuwe datums");
    await click("Schrijf 2 datums in Werk");
    expect(planning()).toContain("De datums konden niet worden geschreven.");
  });
});
