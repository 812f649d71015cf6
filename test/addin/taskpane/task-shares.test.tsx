/** @jest-environment jsdom */
import { meansFixture } from "./fixture";
import { render, section, text } from "./render";

const rows = (within: Element): string[][] => [...within.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => text(cell)));

describe("the five shares of each task in the overview", () => {
  it("say per task what can go ahead and which means decides, in words and in a table", async () => {
    await render();
    const means = section("Wat elke opgave kan dragen");
    expect(text(means)).toContain("Woningenkennis40% kan doorgaan; kennis bepaalt (5 van 5 bekend)");
    expect(text(means)).toContain("Windenergiekan helemaal doorgaan (2 van 5 bekend)");
    expect(rows(means)).toEqual([["Woningen", "72%", "73%", "80%", "40% bepaalt", "100%"], ["Windenergie", "100%", "100%", "-", "-", "-"]]);
  });

  it("never say that a task can go ahead wholly when something that it asks is not known", async () => {
    const [, wind] = meansFixture;
    await render({ means: () => Promise.resolve([{ ...wind!, unknown: ["money"] as const, known: 1, shares: { ...wind!.shares, money: undefined } }]) });
    const shares = text(section("Wat elke opgave kan dragen"));
    expect(shares).toContain("kan voor zover bekend doorgaan; geld nog niet berekend (1 van 5 bekend)");
    expect(shares).not.toContain("helemaal");
  });

  it("say why they are not there", async () => {
    await render({ means: () => Promise.resolve(undefined) });
    expect(text(section("Wat elke opgave kan dragen"))).toContain("een tabel Opgaven nodig");
    await render({ means: () => Promise.reject(new Error("out of memory")) });
    expect(text(section("Wat elke opgave kan dragen"))).toContain("De aandelen per opgave konden niet worden berekend.");
  });
});
