/** @jest-environment jsdom */
import { tables } from "./fixture";
import { byName, doing, groupTabs, openView, render, section, tabName, text, viewTabs } from "./render";

describe("the groups of views", () => {
  it("shows of a group what was last seen of it", async () => {
    await render();
    await openView("Geld");
    await openView("Controle");
    await doing(() => { groupTabs().find((tab) => tabName(tab) === "Middelen")!.click(); });
    expect(text(section("Geld"))).toContain("Nee, € 111,4 mln. tekort");
  });

  it("puts a group without tables last, marks it, and says there what it would answer from which tables", async () => {
    await render({ readTables: () => Promise.resolve([{ ...tables[0]!, kind: "afspraken" }]) });
    expect(groupTabs().map(tabName)).toEqual(["Overzicht", "Afspraken", "Middelen (nog geen tabellen)", "Programma (nog geen tabellen)", "Leren en leven (nog geen tabellen)"]);
    const programme = groupTabs()[3]!;
    await doing(() => { programme.click(); });
    // It works, so it is not disabled, whatever it looks like.
    expect([programme.getAttribute("aria-disabled"), programme.getAttribute("aria-selected")]).toEqual([null, "true"]);
    expect(text(section("Programma: nog geen tabellen"))).toContain("PlanningPassen de pieken als werkpakketten binnen hun speling schuiven? Leest Werk en Bezetting.");
    await doing(() => { groupTabs()[2]!.click(); });
    expect(viewTabs()).toEqual([]);
    expect([...section("Middelen: nog geen tabellen").querySelectorAll("li")].map((item) => text(item))).toEqual([
      "RuimtePast het op het land? Leest Opgaven en Grond.", "GeldDekt het geld de ambitie? Leest Opgaven, Middelen, Begroting en Investeringen.",
      "MensenZijn er genoeg mensen? Leest Werk en Bezetting.",
    ]);
    await doing(() => { byName("button", "Voeg een tabel in").click(); });
    expect(document.activeElement).toBe(document.querySelector("[role=region][aria-label=Invoegen]"));
  });
});
