import { agreementsInDetail, type SourceTable } from "../../../core";

const table = (kind: SourceTable["kind"], ...cells: unknown[][]): SourceTable => ({ kind, cells: cells as SourceTable["cells"] });

/** The state asks 100 MW of a province, which passes 60 down; the arrangement in the area brings 40 of those. */
const agreements = table("afspraken",
  ["Afspraak", "Van", "Aan", "Opgave", "Gebied", "Doel", "Eenheid", "Jaar", "Startjaar", "Valt onder"],
  ["W", "Rijk", "Gelderland", "wind", "", 100, "MW", 2030, 2027, ""],
  ["W-Ede", "Gelderland", "Ede", "wind", "Vallei", 60, "MW", 2030, 2027, "W"],
  ["W-kring", "Ede", "Ede", "wind", "", 5, "MW", 2030, 2027, "W-kring"]);
const arrangements = table("arrangementen",
  ["Arrangement", "Soort", "Gebied", "Trekker", "Rol provincie", "Overleg per jaar", "Uren per overleg"],
  ["RES", "RES", "Vallei", "Ede", "partner", 10, 2], ["Deal", "regiodeal", "Vallei", "Ede", "partner", 4, 2], ["Elders", "RES", "Vecht", "Zwolle", "partner", 1, 1]);
const contributions = table("bijdragen",
  ["Arrangement", "Partij", "Opgave", "Soort", "Omvang", "Eenheid", "Telt voor"],
  ["RES", "Ede", "wind", "resultaat", 40, "MW", "W-Ede"], ["Deal", "Ede", "wind", "geld", 1000, "EUR", "W-Ede"], ["RES", "Ede", "zon", "resultaat", 9, "ha", ""]);
const measurements = table("metingen",
  ["Afspraak", "Jaar", "Realisatie"], ["W", 2027, 5], ["W", 2028, 10], ["W-Ede", 2027, 20]);
const all = [agreements, arrangements, contributions, measurements];

describe("the agreements in detail", () => {
  const detail = agreementsInDetail(all, { day: "2028-12-31" })!;

  it("are a tree: what falls under what, with its gap; one in a circle stands at the top, with the reason", () => {
    expect(detail.agreements.map(({ name, below }) => [name, below])).toEqual([["W", [1]], ["W-Ede", []], ["W-kring", []]]);
    expect(detail.roots).toEqual([0, 2]);
    expect(detail.agreements[0]).toMatchObject({ passedDown: 60, difference: -40, status: "shortage", row: 2 });
    expect(detail.agreements[2]!.remarks.join()).toContain("kring");
    expect(detail.counts).toEqual({ closes: 0, shortage: 1, more: 0, notPassedDown: 2 });
  });

  it("say what arrangements carry, and what counts for nothing", () => {
    expect(detail.safeguarded!.find(({ name }) => name === "W-Ede")).toMatchObject({ covered: 40, difference: -20, status: "shortage" });
    expect(detail.lost).toMatchObject([{ party: "Ede" }]);
  });

  it("show who brings what in each area, or in the one that is asked for", () => {
    expect(detail.matrices.map(({ area, parties, tasks }) => [area, parties, tasks])).toEqual([["Vallei", ["Ede"], ["wind", "zon"]], ["Vecht", ["Zwolle"], []]]);
    expect(detail.matrices[0]!.cells[0]!.contributions).toEqual([
      { arrangement: "RES", kind: "result", size: 40, unit: "MW" }, { arrangement: "Deal", kind: "money", size: 1000, unit: "EUR" },
    ]);
    expect(agreementsInDetail(all, { area: "vecht" })!.matrices.map(({ area }) => area)).toEqual(["Vecht"]);
    expect(detail.joinings).toEqual([{ area: "Vallei", arrangements: ["RES", "Deal"], overlap: 0.5, hoursNow: 28, hoursTogether: 20, saving: 8 }]);
  });

  it("put first who needs attention most, with the lines to draw", () => {
    const { agreements: [first, second], thresholds } = detail.progress!;
    expect(thresholds).toEqual({ green: 0.95, orange: 0.8 });
    expect(first).toMatchObject({ name: "W", status: "red", escalation: 2, realised: 10, planned: 50, expected: 20 });
    expect(first!.plan[0]).toEqual({ day: 46387, value: 0 });
    expect(first!.plan.at(-1)).toEqual({ day: 47848, value: 100 });
    expect(first!.forecast).toEqual([{ day: 47118, value: 10 }, { day: 47848, value: 20 }]);
    expect(first!.moments).toEqual([
      { day: 46752, planned: 25, realised: 5, expected: undefined }, { day: 47118, planned: 50, realised: 10, expected: undefined },
      { day: 47848, planned: 100, realised: undefined, expected: 20 },
    ]);
    // Never measured is not known; W-Ede was ahead of its plan when it was last measured.
    expect([second, detail.progress!.agreements[2]].map((each) => [each!.name, each!.status])).toEqual([["W-kring", "grey"], ["W-Ede", "green"]]);
  });

  it("do without what is not there, and name what cannot be read", () => {
    expect(agreementsInDetail([measurements])).toBeUndefined();
    expect(agreementsInDetail([agreements])).toMatchObject({ safeguarded: undefined, progress: undefined, matrices: [], problems: [] });
    const wrong = table("metingen", ["Afspraak", "Jaar", "Realisatie"], ["W", 2027, "veel"]);
    const read = agreementsInDetail([agreements, wrong], { day: 2028 })!;
    expect(read.problems).toMatchObject([{ table: "Metingen", row: 2, column: "Realisatie" }]);
    expect(read.agreements).toHaveLength(3);
  });

  it("say nothing of the goal's year once it is past", () => {
    const late = table("metingen", ["Afspraak", "Jaar", "Realisatie"], ["W", 2029, 90], ["W", 2031, 95]);
    const { progress } = agreementsInDetail([agreements, late], { day: 2031 })!;
    const wind = progress!.agreements.find(({ name }) => name === "W")!;
    expect(wind.forecast).toEqual([]);
    expect(wind.moments.map(({ realised }) => realised)).toEqual([90, 95]);
  });

  it("goes down for a goal of less", () => {
    const less = table("afspraken", ["Afspraak", "Van", "Aan", "Opgave", "Doel", "Eenheid", "Jaar", "Startjaar"], ["N", "Rijk", "P", "stikstof", -100, "ton", 2030, 2027]);
    const { progress } = agreementsInDetail([less, table("metingen", ["Afspraak", "Jaar", "Realisatie"], ["N", 2027, -20])], { day: 2027 })!;
    expect(progress!.agreements[0]!.plan.at(-1)!.value).toBe(-100);
    expect(progress!.agreements[0]!.moments.at(-1)).toMatchObject({ planned: -100, expected: -80 });
  });
});
