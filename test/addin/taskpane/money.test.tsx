/** @jest-environment jsdom */
import type { NamedReport } from "../../../addin/workbook";
import { byName, doing, renderView, section, text, until } from "./render";

const click = (selector: string, name: RegExp | string): Promise<void> => doing(() => { byName(selector, name).click(); });
const rows = (within: Element): string[][] =>
  [...within.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => text(cell)));

describe("what one more euro brings", () => {
  it("is said of the best, and of each source in its year", async () => {
    await renderView("Geld");
    const money = section("Geld");
    expect(text(money)).toContain("Eén euro extra uit Algemene middelen in 2028 dekt € 1,39 meer.");
    const table = document.querySelector(`table[aria-labelledby='${byName("h3", "Wat een euro extra brengt").id}']`)!;
    expect(rows(table)).toHaveLength(1 + 5);
    expect(rows(table)[1]).toEqual(["Algemene middelen", "2028", "€ 1,39"]);
    await click("button", "Toon alle 6");
    expect(rows(table)[6]).toEqual(["Reserve", "2026", "-€ 0,20"]);
  });

  it("says when it could not be calculated; the figures stay", async () => {
    await renderView("Geld", { more: () => Promise.reject(new Error("out of memory")) });
    expect(text(section("Geld"))).toContain("Wat meer geld brengt kon niet worden berekend.");
    expect(text(section("Geld"))).toContain("92.300");
  });

  it("is left out where nothing falls short", async () => {
    await renderView("Geld", { more: () => Promise.resolve(undefined) });
    expect(text(section("Geld"))).not.toContain("Wat een euro extra brengt");
  });
});

describe("the unit of amounts", () => {
  afterEach(() => { localStorage.clear(); });

  const choose = async (name: string): Promise<void> => {
    await click("button", "Meer");
    await until(() => document.querySelector("[role=menuitemradio]") !== null);
    await click("[role=menuitemradio]", name);
  };
  const table = (): HTMLTableElement => document.querySelector("#money table")!;
  const caption = (): string => text(document.getElementById(table().getAttribute("aria-labelledby")!)!);

  it("is one for a table and its heading, whatever is small in it; the user may choose another, which is remembered", async () => {
    await renderView("Geld");
    expect([caption(), rows(table())[1]]).toEqual(["Kosten per jaar: gedekt en tekort (x € 1.000)", ["2026", "41.000", "41.000", "0"]]);
    await choose("x € 1 mln.");
    expect([caption(), rows(table())[1]]).toEqual(["Kosten per jaar: gedekt en tekort (x € 1 mln.)", ["2026", "41,00", "41,00", "0,00"]]);
    await choose("euro");
    expect([caption(), rows(table())[1]]).toEqual(["Kosten per jaar: gedekt en tekort", ["2026", "€ 41.000.000", "€ 41.000.000", "€ 0"]]);
    expect(text(section("Geld"))).toContain("Nee, € 111.400.000 tekort");
    await renderView("Geld");
    expect(rows(table())[1]![1]).toBe("€ 41.000.000");
    await choose("wat past");
    expect(rows(table())[1]![1]).toBe("41.000");
  });

  it("is told with a figure that is heard without its heading", async () => {
    await renderView("Geld");
    expect(table().querySelector("button")!.getAttribute("aria-label")!.replace(/\u00a0/gu, " ")).toContain("41.000 (x € 1.000)");
  });

  it("goes along to the sheet, with words below the title and along the chart; the cells hold euros", async () => {
    const columns = [{ header: "Jaar", kind: "year", key: true }, { header: "Kosten", kind: "euros" }] as const;
    const report = { columns, rows: [[2027, 2_500_000]] };
    const writeReports = jest.fn((_reports: unknown, name: string) => Promise.resolve([name]));
    await renderView("Geld", { writeReports, reports: () => Promise.resolve([{ name: "BALANS", report, picture: { of: "money", kind: "columns", left: 0, figures: report } }]) });
    await click("button", /^Schrijf rapporten/);
    const [written] = writeReports.mock.calls[0]![0] as [NamedReport];
    expect(written.amounts).toEqual({ unit: "thousand", note: "Bedragen per € 1.000; in de cellen staan euro's." });
    expect(written.picture!.axis.replace(/\u00a0/gu, " ")).toBe("x € 1.000");
    expect(written.report).toEqual(report);
  });
});
