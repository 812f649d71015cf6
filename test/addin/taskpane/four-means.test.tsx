/** @jest-environment jsdom */
import { render, section, text } from "./render";

const rows = (within: Element): string[][] => [...within.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => text(cell)));

describe("the four means in the overview", () => {
  it("say per task what can go ahead and which means decides, in words and in a table", async () => {
    await render();
    const means = section("De vier middelen per opgave");
    expect(text(means)).toContain("Woningenkennis40% kan doorgaan; kennis bepaalt");
    expect(text(means)).toContain("Windenergiekan helemaal doorgaan");
    expect(rows(means)).toEqual([["Woningen", "73%", "80%", "40% bepaalt", "100%"], ["Windenergie", "100%", "-", "-", "-"]]);
  });

  it("say why they are not there", async () => {
    await render({ means: () => Promise.resolve(undefined) });
    expect(text(section("De vier middelen per opgave"))).toContain("zijn de tabellen Opgaven en Middelen nodig");
    await render({ means: () => Promise.reject(new Error("out of memory")) });
    expect(text(section("De vier middelen per opgave"))).toContain("De vier middelen konden niet worden berekend.");
  });
});
