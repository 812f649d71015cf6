/** @jest-environment jsdom */
import type { TableKind } from "../../../core";
import { viewOf } from "../../../addin/taskpane/frame/opening-view";
import { tables } from "./fixture";
import { doing, groupTabs, openView, render, tabName, viewTabs, type Own } from "./render";
import type { WorkbookTable } from "../../../addin/workbook";

const withKinds = (...kinds: TableKind[]): Own => ({ readTables: () => Promise.resolve(kinds.map((kind): WorkbookTable => ({ ...tables[0]!, kind, name: kind, origin: { table: kind } }))) });
const shown = (): (string | undefined)[] => [groupTabs(), viewTabs()].map((tabs) => tabs.filter((tab) => tab.getAttribute("aria-selected") === "true").map(tabName)[0]);

/** The samples, by the tables that they have. */
const samples: readonly (readonly [name: string, view: string, kinds: readonly TableKind[]])[] = [
  ["fictief-gebied", "overview", ["opgaven", "grond", "combinaties", "middelen", "index", "werk", "bezetting", "vervanging", "randvoorwaarden", "gebieden", "arrangementen", "partijen"]],
  ["meerjarenbegroting", "money", ["opgaven", "middelen", "index", "uitgaven", "begroting"]],
  ["meerjarenprogramma", "programme", ["opgaven", "maatregelen", "opbrengsten", "inzet", "middelen", "bezetting", "grond", "index"]],
  ["twaalf-afspraken", "agreements", ["partijen", "afspraken", "gebieden", "arrangementen", "bijdragen", "metingen", "voorwaarden"]],
  ["lerende-evaluatie", "learning", ["waarnemingen", "normen", "leervragen", "lessen", "opgaven", "middelen", "index", "partijen"]],
  ["brede-welvaart", "wellbeing", ["indicatoren", "effecten", "varianten", "trajecten", "reacties", "besluiten", "partijen", "afspraken", "arrangementen", "bijdragen"]],
  ["weerstandsvermogen", "risk", ["risicos", "risicosamenhang", "weerstandscapaciteit", "balansposten"]],
  ["oefening", "overview", ["opgaven", "grond", "combinaties", "middelen", "index", "begroting", "werk", "bezetting", "partijen", "afspraken", "metingen"]],
  ["only people", "people", ["werk", "bezetting"]],
  ["nothing", "overview", []],
];

describe("the view that the pane opens on", () => {
  it.each([["boodschappen", "publicReport"], ["effecten", "wellbeing"]] as const)("is the one of the only table: %s -> %s", (kind, view) => { expect(viewOf([kind])).toBe(view); });
  it.each(samples)("is what the workbook is about: %s -> %s", (_, view, kinds) => { expect(viewOf(kinds)).toBe(view); });

  it("is the one of the workbook, and stays where tables come and go", async () => {
    let kinds: TableKind[] = ["afspraken", "partijen"];
    await render({ readTables: () => withKinds(...kinds).readTables!() });
    expect(shown()).toEqual(["Afspraken", "Afspraken"]);
    kinds = ["opgaven", "grond", "middelen"];
    await doing(() => { document.querySelector<HTMLElement>("[aria-label='Opnieuw berekenen']")!.click(); });
    expect(shown()[0]).toMatch(/^Afspraken/);
  });

  it("is the one that the user saw last, where this workbook has tables for it; a tool of the menu is not remembered", async () => {
    await render(withKinds("opgaven", "middelen", "grond"), "nl", "money");
    expect(shown()).toEqual(["Middelen", "Geld"]);
    await openView("Ruimte");
    expect(localStorage.getItem("ruimte.view")).toBe("land");
    await render(withKinds("afspraken", "partijen"), "nl", "money");
    expect(shown()).toEqual(["Afspraken", "Afspraken"]);
    await render(withKinds("afspraken", "partijen"), "nl", "insert");
    expect(shown()).toEqual(["Afspraken", "Afspraken"]);
    await render(withKinds("afspraken", "partijen"), "nl", "overview");
    expect(shown()).toEqual(["Overzicht", "Overzicht"]);
  });
});
