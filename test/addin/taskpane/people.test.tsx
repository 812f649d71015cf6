/** @jest-environment jsdom */
import { byName, doing, renderView, section, text } from "./render";
import { peopleDetail } from "./people-fixture";

const rows = (name: string): string[][] =>
  [...byName("summary", name).closest("details")!.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => text(cell)));

describe("the people per period", () => {
  it("are a table with the figures in it: load, and hours short", async () => {
    await renderView("Mensen");
    const table = document.querySelector("#people [role=region] table")!;
    expect([...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => text(cell)))).toEqual([
      ["Rol", "2026", "2027"],
      ["Ecoloog", "90%", "180%−800 u"],
      ["Jurist", "-", "niemand−100 u"],
    ]);
  });

  it("say what working together saves, per role and in all", async () => {
    await renderView("Mensen");
    expect(rows("Winst van samenwerken per rol (uren)")).toEqual([
      ["Rol", "Tekort alleen", "Tekort samen", "Winst"],
      ["Ecoloog", "1.200", "800", "400"], ["Jurist", "100", "100", "0"], ["Totaal", "1.300", "900", "400"],
    ]);
  });

  it("come by quarter when asked to", async () => {
    const asked: unknown[] = [];
    await renderView("Mensen", {
      people: ({ options }) => {
        asked.push(options.period);
        return Promise.resolve(peopleDetail);
      },
    });
    await doing(() => { document.querySelector<HTMLInputElement>("#people input[type=checkbox]")!.click(); });
    expect(asked).toEqual(["year", "quarter"]);
  });

  it("say when they could not be calculated; the card stays", async () => {
    await renderView("Mensen", { people: () => Promise.reject(new Error("out of memory")) });
    expect(text(section("Mensen"))).toContain("De belasting per periode kon niet worden berekend.");
    expect(text(section("Mensen"))).toContain("122%");
  });
});
