/** @jest-environment jsdom */
import { tables } from "./fixture";
import { byName, doing, render, renderView, section, text, unmount } from "./render";

afterEach(unmount);

const click = (selector: string, name: RegExp | string): Promise<void> => doing(() => { byName(selector, name).click(); });

describe("messages about the tables", () => {
  it("lead to their cell", async () => {
    const selectCell = jest.fn(() => Promise.resolve(true));
    await renderView("Controle", { selectCell });
    expect(text(section("Meldingen"))).toContain("Opgaven rij 3: 'Ruimteclaim' is geen getal (\"veel\")");
    await click("button", "Ga naar Opgaven rij 3 (Invoer)");
    expect(selectCell).toHaveBeenCalledWith({ origin: { table: "Opgaven" }, sheet: "Invoer", row: 2, column: 1 });
  });

  it("name a second table of a kind, which does not count", async () => {
    const second = { ...tables[0]!, name: "Opgaven_oud", sheet: "Archief" };
    await renderView("Controle", { readTables: () => Promise.resolve([...tables, second]) });
    expect(text(section("Meldingen"))).toContain("De tabel Opgaven_oud (Archief) telt niet mee: Opgaven is van dezelfde soort en komt eerst.");
  });

  it("say when their cell is gone", async () => {
    await renderView("Controle", { selectCell: () => Promise.resolve(false) });
    await click("button", /^Ga naar/);
    expect(text(section("Meldingen"))).toContain("Deze cel is niet meer te vinden.");
  });
});

describe("the reports", () => {
  const message = (): string => text(document.querySelector("footer [role=status]")!);

  it("go to a new sheet, named after the area", async () => {
    const writeReports = jest.fn(() => Promise.resolve("Rapport Ruimte 2"));
    await render({ writeReports });
    await click("button", /^Schrijf rapporten/);
    expect(message()).toBe("De rapporten staan op het blad ‘Rapport Ruimte 2’.");
    expect(writeReports).toHaveBeenCalledWith([expect.objectContaining({ name: "STAPELING", title: "STAPELING - Alle gebieden samen" })], "Rapport Ruimte");
  });

  it("say when there is nothing, or when the workbook refuses", async () => {
    await render({ reports: () => Promise.resolve([]) });
    await click("button", /^Schrijf rapporten/);
    expect(message()).toBe("Er is nog niets te rapporteren.");
    await render({ writeReports: () => Promise.reject(new Error("AccessDenied")) });
    await click("button", /^Schrijf rapporten/);
    expect(message()).toBe("De rapporten konden niet worden geschreven. Is de werkmap beveiligd?");
  });

  it("are written once, however often the button is pressed", async () => {
    const writeReports = jest.fn(() => new Promise<string>(() => undefined));
    await render({ writeReports });
    await click("button", /^Schrijf rapporten/);
    await click("button", /^Schrijf rapporten/);
    expect(writeReports).toHaveBeenCalledTimes(1);
  });
});
