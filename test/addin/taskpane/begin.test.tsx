/** @jest-environment jsdom */
import { areaOverview, remark, said } from "../../../core";
import { overview, tables } from "./fixture";
import { byName, doing, render, section, text } from "./render";

const click = (selector: string, name: RegExp | string): Promise<void> => doing(() => { byName(selector, name).click(); });

describe("where not everything is filled in", () => {
  it("begins with the first table when all are empty: no percentage, no message, no verdict", async () => {
    const selectCell = jest.fn(() => Promise.resolve(true));
    const empty = [{ ...tables[0]!, cells: [["Opgave", "Ruimteclaim"], ["", ""]] }];
    await render({ readTables: () => Promise.resolve(empty), overview: () => areaOverview(empty), selectCell });
    const begin = section("Begin hier");
    expect(text(begin)).toContain("Elk antwoord begint hier.");
    expect(text(document.querySelector("main")!)).not.toMatch(/%|Ja|Geen knelpunt|melding/);
    await click("button", "Ga naar Opgaven (Invoer)");
    expect(selectCell).toHaveBeenCalledWith({ origin: { table: "Opgaven" }, sheet: "Invoer", row: 1, column: 0 });
  });

  const filled = [["Opgave", "Ruimteclaim"], ["Woningen", 10]];
  const withoutRows = { ...tables[0]!, kind: "middelen" as const, cells: [["Bron", "2027"], ["", ""]] };

  it("says what is still empty when something is filled in", async () => {
    const some = [{ ...tables[0]!, kind: "opgaven" as const, cells: filled }, withoutRows];
    await render({ readTables: () => Promise.resolve(some), overview: () => areaOverview(some) });
    const begin = text(section("Begin hier"));
    expect(begin).toContain("Er is al iets ingevuld, maar nog te weinig voor een antwoord.");
    expect(begin).toContain("Wie wat betaalt, per jaar.");
    expect(begin).toContain("Ga naar Middelen");
    expect(begin).not.toContain("Ga naar Opgaven");
  });

  it("says which tables are lacking when all that there are have rows", async () => {
    const some = [{ ...tables[0]!, kind: "opgaven" as const, cells: filled }];
    await render({ readTables: () => Promise.resolve(some), overview: () => areaOverview(some) });
    expect(text(section("Begin hier"))).toMatch(/ontbreken nog tabellen.*Grond.*Middelen/);
    await click("button", "Zoek tabellen in deze werkmap");
    expect(text(document.querySelector("main")!)).toContain("Tabellen koppelen");
  });

  it("says under the overview that it rests on assumptions", async () => {
    await render({ overview: () => Promise.resolve({ ...overview, remarks: [remark({ table: "Index" }, said("noRecords"))] }) });
    await click("button", "met 1 opmerking");
    expect(text(document.querySelector("main")!)).toContain("Opmerkingen");
  });
});
