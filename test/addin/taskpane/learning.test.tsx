/** @jest-environment jsdom */
import type { QuestionArguments } from "../../../addin/calculation";
import type { NewCell, WorkbookTable } from "../../../addin/workbook";
import { areaOverview } from "../../../core";
import { learnedChange, learningInDetail, tasksWithNorms } from "../../../core/learned";
import { overview } from "./fixture";
import { learningTables } from "./learning-fixture";
import { byName, doing, renderView, section, text, type Own } from "./render";

/** The core answers about the tables of the fixture; the overview only says that it can. */
const about = (own: Own = {}): Own => ({
  readTables: () => Promise.resolve(learningTables),
  overview: ({ options }) => Promise.resolve({ ...overview, area: options.area, standing: { ...overview.standing, learning: { state: "answered", remarks: 0 } } }),
  learning: ({ tables, options }: QuestionArguments<"learning">) => Promise.resolve(learningInDetail(tables, options)),
  tasksWithNorms: ({ tables }) => tasksWithNorms(tables),
  learnedChange: ({ tables, options }) => learnedChange(tables, options),
  ...own,
});
const press = (name: RegExp | string): Promise<void> => doing(() => { byName("button", name).click(); });
/** A card below the first. */
const part = (name: string): Element => byName("h3", name).closest("section")!;
const rows = (within: Element): string[][] => [...within.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => text(cell)));
const show = (own: Own = {}): Promise<void> => renderView("Leren en leven", about(own));

describe("what areas learn", () => {
  it("stands in the overview in one sentence, of the norm that is probably too low, and nothing more is asked for it", async () => {
    const { learned } = await areaOverview(learningTables);
    const learning = jest.fn();
    await renderView("Overzicht", { overview: () => Promise.resolve({ ...overview, learned }), learning });
    expect(text(document.querySelector("main")!)).toContain("Zes gebieden leren: Kosten per ha is meestal 33.700 per ha (28.300-40.000), de begroting rekent met 30.000; in D en F is dat waarschijnlijk te krap. Leren");
    expect(learning).not.toHaveBeenCalled();
  });

  it("is said in a sentence, in a line per area, and in a table", async () => {
    await show();
    const head = section("Leren");
    expect(text(head)).toContain("Zes gebieden leren: Kosten per ha is meestal 33.700 per ha (28.300-40.000), de begroting rekent met 30.000; in D en F is dat waarschijnlijk te krap.");
    expect(text(head)).toContain("gemeten 45.000, geleerd 39.400 (30.200-51.400)");
    const line = rows(head).find(([area]) => area === "D")!;
    expect(line.slice(0, 4)).toEqual(["D", "krap", "45.000", "39.415"]);
    expect(rows(head).at(-1)!.slice(0, 2)).toEqual(["Alle gebieden samen", "binnen"]);
  });

  it("an area opens to its observations, what they weigh, and who asked or learned something about the norm", async () => {
    await show();
    await press("D");
    const head = section("Leren");
    for (const words of ["De eigen metingen tellen voor 54%", "45.000 per ha", "V1: Waarom is D duurder?", "L1: Reken met veen", "L2: Begroot hoger"]) expect(text(head)).toContain(words);
    expect(byName("button", "D").getAttribute("aria-expanded")).toBe("true");
  });

  it("a difference becomes a row of Lessen: shown first, and only then written", async () => {
    const addRow = jest.fn<Promise<number | undefined>, [unknown, readonly NewCell[]]>().mockResolvedValueOnce(5).mockResolvedValueOnce(undefined);
    await show({ addRow });
    await press("D");
    await press("Maak les van dit verschil: D");
    expect(addRow).not.toHaveBeenCalled();
    const shown = Object.fromEntries(rows(section("Leren")).filter(({ length }) => length === 2));
    expect(shown).toMatchObject({ Les: "L4", Niveau: "gebied", Gebied: "D", Opgave: "Natuurherstel", "Gericht aan": "Provincie", Opvolging: "open", Gevolg: "norm", "Gevolg voor": "Kosten per ha", Oud: "30.000", Nieuw: "39.400" });
    await press("Zet in de tabel");
    expect(Object.fromEntries(addRow.mock.calls[0]![1].map(({ name, value }) => [name, value]))).toMatchObject({ Les: "L4", Datum: 46_353, Nieuw: 39_400, Oud: 30_000 });
    expect(text(section("Leren"))).toContain("L4 staat in Lessen, rij 5.");
    await press("Maak les van dit verschil: D");
    await press("Zet in de tabel");
    expect(text(section("Leren"))).toContain("Er is geen plaats");
  });

  it("without a table Lessen says what is missing, and how to get it", async () => {
    await show({ readTables: () => Promise.resolve(learningTables.filter(({ kind }) => kind !== "lessen")) });
    await press("Maak les van dit verschil");
    expect(text(section("Leren"))).toContain("Voor lessen is een tabel Lessen nodig. Invoegen");
  });

  describe("a learned norm as a row of Onzekerheden", () => {
    const uncertain = (...rows: unknown[][]): WorkbookTable => ({
      ...learningTables[0]!, kind: "onzekerheden", name: "Onzekerheden", sheet: "Onzekerheden", origin: { table: "Onzekerheden" },
      cells: [["Betreft", "Naam", "Soort", "Minimaal", "Meest waarschijnlijk", "Maximaal", "Verdeling", "Kans"], ...rows],
    });
    const withRows = (...rows: unknown[][]): Own => ({ readTables: () => Promise.resolve([...learningTables, uncertain(...rows)]) });

    it("is shown first, as factors on what the plan reckons with, and only then written", async () => {
      const addRow = jest.fn<Promise<number | undefined>, [unknown, readonly NewCell[]]>().mockResolvedValueOnce(2);
      await show({ ...withRows(), addRow });
      await press("Maak een rij van Onzekerheden");
      const shown = part("In de begroting");
      expect(text(shown)).toContain("Kosten per ha: meestal 1,31 keer wat begroot is, waarschijnlijk tussen 1,01 en 1,71 keer.");
      expect(Object.fromEntries(rows(shown).filter(({ length }) => length === 2))).toMatchObject({ Betreft: "kosten", Naam: "Natuurherstel", Minimaal: "1,008", Verdeling: "driehoek" });
      expect(addRow).not.toHaveBeenCalled();
      await press("Zet in de tabel");
      // Geleerd, Onder and Boven of area D in the worked example, over 30.000.
      expect(addRow.mock.calls[0]![1]).toEqual([
        { name: "Betreft", value: "kosten" }, { name: "Naam", value: "Natuurherstel" }, { name: "Soort", value: "factor" },
        { name: "Minimaal", value: 1.008 }, { name: "Meest waarschijnlijk", value: 1.314 }, { name: "Maximaal", value: 1.712 }, { name: "Verdeling", value: "driehoek" },
      ]);
      expect(text(part("In de begroting"))).toContain("De kosten van Natuurherstel staan in Onzekerheden, rij 2.");
    });

    it("is not offered twice, and says what it needs", async () => {
      await show(withRows(["kosten", "Natuurherstel", "factor", 0.9, 1, 1.3, "driehoek", ""]));
      await press("Maak een rij van Onzekerheden");
      expect(text(part("In de begroting"))).toContain("Over de kosten van Natuurherstel staat al iets in Onzekerheden, rij 2");
      await show();
      await press("Maak een rij van Onzekerheden");
      expect(text(part("In de begroting"))).toContain("Daarvoor is een tabel Onzekerheden nodig. Invoegen");
    });
  });

  it("lessons stand by addressee, who is late first; a follow-up is shown before it is written", async () => {
    const previewFollowUp = jest.fn().mockResolvedValue(undefined);
    await show({ previewFollowUp });
    const register = part("Lessen");
    expect([...register.querySelectorAll("h4")].map((each) => text(each))).toEqual(["Provincie: 1 open, 1 te laat", "Waterschap: 1 open", "Rijk: 0 open"]);
    expect(text(register)).toContain("L2: te laat");
    await press("Leg vast: L2 is uitgevoerd");
    expect(previewFollowUp.mock.calls[0]!.slice(1, 4)).toEqual([{ id: "L2", row: 3 }, expect.objectContaining({ followUp: "Opvolging", followUpDate: "Datum opvolging" }), 46_353]);
    expect(text(register)).toContain("De tabel is er niet meer.");
  });

  it("the agenda and what changed are tables", async () => {
    await show();
    expect(rows(part("Leeragenda"))).toEqual([["V1: Waarom is D duurder?", "les", "-"]]);
    expect(rows(part("Wat er door lessen veranderde"))).toEqual([["Regeling", "oud", "nieuw", "L3", "181", "-"]]);
  });

  it("a report that is written meanwhile says in its titles that it reckons with learned norms", async () => {
    const writeReports = jest.fn().mockResolvedValue(["Rapport"]);
    await show({ writeReports });
    await doing(() => { part("In de begroting").querySelector<HTMLInputElement>("input[role=switch]")!.click(); });
    await press("Schrijf rapporten naar een nieuw blad");
    expect(JSON.stringify(writeReports.mock.calls[0]![0])).toContain("met geleerde normen");
  });

  it("with the switch every question is asked of the tasks with learned norms, and the view says what that changes", async () => {
    const asked: unknown[] = [];
    const answers = about();
    await show({ overview: (given, options) => {
      asked.push(given.tables.find(({ kind }) => kind === "opgaven")!.cells[1]![5]);
      return answers.overview!(given, options);
    } });
    const plans = part("In de begroting");
    expect(rows(plans)[0]).toEqual(["Natuurherstel (D), eenmalig", expect.stringContaining("30.000"), expect.stringContaining("39.625"), "3.850"]);
    await doing(() => { plans.querySelector<HTMLInputElement>("input[role=switch]")!.click(); });
    expect(asked).toEqual([30_000, 39_624.76]);
    expect(text(document.querySelector("main")!)).toContain("Er wordt gerekend met geleerde normen");
    // The view itself goes on to say what stands in the workbook.
    expect(rows(part("In de begroting"))[0]![1]).toContain("30.000");
    await press("Reken met Opgaven");
    expect(asked.at(-1)).toBe(30_000);
  });
});
