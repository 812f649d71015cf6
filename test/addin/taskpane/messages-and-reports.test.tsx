/** @jest-environment jsdom */
import type { ReportPlace } from "../../../addin/workbook";
import { remark, said } from "../../../core";
import { overview, tables } from "./fixture";
import { byName, doing, render, renderView, section, text } from "./render";
import { columnsOf } from "../../report-columns";

/** How a printed sheet counts its pages. */
const pages = { page: "Pagina", of: "van" };

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

describe("what was read on an assumption", () => {
  const outside = remark({ table: "Opgaven", row: 3, rows: [3, 4], column: "Doeljaar", value: 2040 }, said("outsideYears", { from: 2027, to: 2036 }));
  const remarked = { ...overview, remarks: [outside], standing: { ...overview.standing, land: { state: "answered", remarks: 1 } as const } };

  it("is said under the answer that rests on it, with the way there", async () => {
    await renderView("Ruimte", { overview: () => Promise.resolve(remarked) });
    await click("button", "met 1 opmerking");
    expect(text(section("Opmerkingen"))).toContain("Opgaven rij 3: 'Doeljaar' valt buiten de jaren 2027-2036 (2040), ook rij 4");
    expect(text(section("Meldingen"))).not.toContain("Doeljaar");
  });

  it("leads to its cell, and is said in the language of the pane", async () => {
    const selectCell = jest.fn(() => Promise.resolve(true));
    await renderView("Check", { overview: () => Promise.resolve(remarked), selectCell }, "en");
    expect(text(section("Remarks"))).toContain("Opgaven row 3: 'Doeljaar' is outside the years 2027-2036 (2040), also row 4");
    expect(document.body.textContent).not.toContain("valt buiten");
    await doing(() => { section("Remarks").querySelector("button")!.click(); });
    expect(selectCell).toHaveBeenCalledWith(expect.objectContaining({ row: 2 }));
  });

  it("is nowhere when there is nothing", async () => {
    await renderView("Controle");
    expect(document.body.textContent).not.toContain("pmerking");
  });
});

describe("the reports", () => {
  const message = (): string => text(document.querySelector("footer [role=status]")!);

  it("go to a new sheet, named after the area", async () => {
    const writeReports = jest.fn(() => Promise.resolve(["Rapport Ruimte 2"]));
    await render({ writeReports });
    await click("button", /^Schrijf rapporten/);
    expect(message()).toBe("De rapporten staan op het blad ‘Rapport Ruimte 2’.");
    expect(writeReports).toHaveBeenCalledWith([expect.objectContaining({ name: "STAPELING", title: "STAPELING - Alle gebieden samen" })], "Rapport Ruimte", pages);
  });

  it("say when there is nothing, or when the workbook refuses", async () => {
    await render({ reports: () => Promise.resolve([]) });
    await click("button", /^Schrijf rapporten/);
    expect(message()).toBe("Er is nog niets te rapporteren.");
    await render({ writeReports: () => Promise.reject(new Error("AccessDenied")) });
    await click("button", /^Schrijf rapporten/);
    expect(message()).toBe("De rapporten konden niet worden geschreven.");
  });

  it("are written once, however often the button is pressed", async () => {
    const writeReports = jest.fn(() => new Promise<string[]>(() => undefined));
    await render({ writeReports });
    await click("button", /^Schrijf rapporten/);
    await click("button", /^Schrijf rapporten/);
    expect(writeReports).toHaveBeenCalledTimes(1);
  });
});

describe("reports at a place that the user chose", () => {
  const corner = { sheetId: "{1}", row: 5, column: 3 };
  const free: ReportPlace = {
    corner, sheet: "Mijn blad", address: "D6:I31", inTheWay: undefined, instead: [],
    tables: [{ name: "Rapport_STAPELING", address: "D28:G31", rows: 1200 }], charts: [{ title: "Wie gebruikt welke grond", address: "D8:I23" }],
  };
  const taken: ReportPlace = {
    ...free, inTheWay: { what: "table", where: "Opgaven" }, instead: [{ sheetId: "{1}", row: 0, column: 9, address: "J1:O26", side: "beside" }],
  };
  const part = (): HTMLElement => byName("h2", "Rapporten op een gekozen plek").closest("section")!;
  const looked = async (own: Parameters<typeof render>[0]): Promise<void> => {
    await render(own);
    await click("button", "Op een plek die u kiest…");
    await click("button", "Bekijk de geselecteerde plek");
  };

  it("are shown first, and written where they were shown", async () => {
    const previewReports = jest.fn(() => Promise.resolve(free));
    const writeReportsAt = jest.fn(() => Promise.resolve({ done: true as const, sheet: "Mijn blad", address: "D6:I31" }));
    await looked({ previewReports, writeReportsAt });
    expect(text(part())).toContain("Vrij: D6:I31 op het blad ‘Mijn blad’. Daar komt:");
    expect([...part().querySelectorAll("li")].map((item) => text(item)))
      .toEqual(["grafiek ‘Wie gebruikt welke grond’: D8:I23", "tabel Rapport_STAPELING, 1.200 rijen: D28:G31"]);
    expect(writeReportsAt).not.toHaveBeenCalled();
    await click("button", "Schrijf hier");
    expect(writeReportsAt).toHaveBeenCalledWith([expect.objectContaining({ name: "STAPELING" })], corner, pages);
    expect(text(document.querySelector("footer [role=status]")!)).toBe("De rapporten staan op het blad ‘Mijn blad’, in D6:I31.");
  });

  it("are refused where something stands, and a free place is offered", async () => {
    const previewReports = jest.fn().mockResolvedValueOnce(taken).mockResolvedValueOnce({ ...free, corner: taken.instead[0]! });
    await looked({ previewReports });
    expect(text(part())).toContain("In D6:I31 staat al een tabel: Opgaven. Er is niets geschreven.");
    expect(() => byName("button", "Schrijf hier")).toThrow();
    await click("button", "Ernaast: J1:O26");
    expect(previewReports).toHaveBeenLastCalledWith(expect.anything(), { sheetId: "{1}", row: 0, column: 9 });
    expect(byName("button", "Schrijf hier")).toBeDefined();
  });

  it("are not written when the place was filled in between", async () => {
    await looked({ previewReports: () => Promise.resolve(free), writeReportsAt: () => Promise.resolve({ done: false, place: taken }) });
    await click("button", "Schrijf hier");
    expect(text(part())).toContain("De werkmap is intussen gewijzigd.");
    expect(text(part())).toContain("staat al een tabel: Opgaven");
  });

  it("say when nothing is selected, and can be left alone", async () => {
    await looked({});
    expect(text(part())).toContain("De plek kon niet worden bekeken.");
    await click("button", "Sluiten");
    expect(byName("button", /^Schrijf rapporten/)).toBeDefined();
  });

  it("have their picture's words in the user's language", async () => {
    const picture = { of: "land" as const, kind: "stackedBars" as const, left: 3, figures: { columns: columnsOf(["Grondsoort"]), rows: [["klei"]] } };
    const writeReports = jest.fn(() => Promise.resolve(["Rapport Ruimte"]));
    await render({ writeReports, reports: () => Promise.resolve([{ name: "STAPELING", report: { columns: columnsOf(["Opgave"]), rows: [] }, picture }]) }, "en");
    await click("button", /^Write reports/);
    expect(writeReports).toHaveBeenCalledWith([expect.objectContaining({ picture: {
      ...picture, title: "Who uses which land", axis: "hectares",
      about: "Chart: per type of land the hectares of one task, shared and free. The figures are below it. Not drawn: 3 more.",
    } })], "Rapport Ruimte", { page: "Page", of: "of" });
  });
});
