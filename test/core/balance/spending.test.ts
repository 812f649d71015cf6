import fc from "fast-check";
import { balanceReport, costsReport, coverageReport, moneyAtAGlance } from "../../../core/balance";
import { spendingPerYear } from "../../../core/balance/spending";
import { headerOf, InputReader, type Report } from "../../../core/tables";
import { laterRefusal } from "../../in-dutch";
import { prices, years } from "./example";
import { programmes } from "./programmes";
import { runs } from "../../runs";

const index = [["Jaar", "Index"], ...[2026, 2028, 2029, 2030].map((year) => [year, 0.0185])];
const period = { from: 2027, to: 2030, index };
const funding = [
  ["Bron", "Aard", "Meenemen", ...years],
  ["Algemeen", "structureel", "nee", 5_000, 4_000, 3_000, 2_000], ["Reserve", "incidenteel", "ja", 9_000, 0, 0, 0],
];

const opgaven = ["Opgave", "Prioriteit", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid", "Verloop"];
const uitgaven = ["Opgave", "Omschrijving", "Aard", "Prijspeil", ...years];
const words = { even: "gelijkmatig", rising: "oplopend", falling: "aflopend", sCurve: "s-curve" };

/** Tasks by their costs per unit, and the same with what KOSTEN says of some of them in Uitgaven. */
const byUnitAndBySpending = fc.record({ programme: programmes(1), planned: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }) }).map(({ programme, planned }) => {
  const own = programme.tasks.map((task) => {
    if ("spending" in task) throw new Error("the programmes are made of units");
    return [task.name, task.priority, task.units, task.startYear, task.targetYear, task.costPerUnit || "0%", task.structuralPerUnit, words[task.profile]];
  });
  const tasks = [opgaven, ...own];
  const costs = costsReport({ tasks, ...period }).rows.filter(([, nature]) => nature !== "");
  const isPlanned = (name: unknown): boolean => planned[programme.tasks.findIndex((task) => task.name === name)] === true && costs.some(([task]) => task === name);
  return {
    tasks,
    others: [opgaven, ...own.map((row) => (isPlanned(row[0]) ? [row[0], row[1], "", "", "", "", "", ""] : row))],
    spending: [uitgaven, ...costs.filter(([task]) => isPlanned(task)).map(([task, nature, ...amounts]) => [task, "", nature, "", ...amounts.slice(0, -1)])],
  };
});

const cellsOf = (report: Report) => [headerOf(report), ...report.rows];

describe("spending by Uitgaven", () => {
  it("gives the same cells as the costs per unit that make it", () => fc.assert(fc.asyncProperty(byUnitAndBySpending, async ({ tasks, others, spending }) => {
    const [unit, planned] = [{ tasks, ...period }, { tasks: others, spending, ...period }];
    expect(cellsOf(costsReport(planned))).toEqual(cellsOf(costsReport(unit)));
    expect(cellsOf(await balanceReport({ ...planned, funding }))).toEqual(cellsOf(await balanceReport({ ...unit, funding })));
    expect(cellsOf(await coverageReport({ ...planned, funding, per: "jaar" }))).toEqual(cellsOf(await coverageReport({ ...unit, funding, per: "jaar" })));
  }), runs(15)));

  const amount = fc.integer({ min: 0, max: 100_000_000 }).map((thousandths) => thousandths / 1000);
  const anyRows = fc.array(fc.record({
    layer: fc.constantFrom("incidental" as const, "structural" as const),
    priceLevel: fc.constantFrom(undefined, 2027, 2029),
    amounts: fc.array(amount, { minLength: 4, maxLength: 4 }),
  }), { minLength: 1, maxLength: 8 }).map((rows) => rows.map(({ amounts, ...row }, at) =>
    ({ ...row, row: at + 2, amounts: amounts.map((euros, year) => ({ year: years[year]!, euros })) })));
  const task = { row: 2, name: "a", area: undefined, theme: undefined, cluster: undefined, priority: 1 };
  const costs = (spending: Parameters<typeof spendingPerYear>[0]["spending"]) =>
    (["incidental", "structural"] as const).map((layer) => spendingPerYear({ ...task, spending }, layer, years, prices));

  it("is the same in whatever order its rows stand", () => fc.assert(fc.property(
    anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
    ([rows, shuffled]) => { expect(costs(shuffled)).toEqual(costs(rows)); },
  )));

  it("is the same when a row is split in two", () => fc.assert(fc.property(anyRows, fc.double({ min: 0, max: 1, noNaN: true }), (rows, part) => {
    const halves = rows.map(({ amounts, ...row }) => {
      const first = amounts.map(({ year, euros }) => ({ year, euros: Math.floor(euros * 1000 * part) / 1000 }));
      return [{ ...row, amounts: first }, { ...row, amounts: amounts.map(({ year, euros }, at) => ({ year, euros: (Math.round(euros * 1000) - Math.round(first[at]!.euros * 1000)) / 1000 })) }];
    });
    expect(costs(halves.flat())).toEqual(costs(rows));
  })));

  it("is the same for ten thousand rows as for their sum", () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => ["a", "", "", at % 2 === 0 ? "" : 2027, 0.1, 0.2, 0.3, 0.004]);
    const sums = ["", 2027].map((level) => ["a", "", "", level, 500, 1000, 1500, 20]);
    const [many, few] = [rows, sums].map((spending) => costsReport({ tasks: [["Opgave"], ["a"]], ...period, spending: [uitgaven, ...spending] }));
    expect(many).toEqual(few);
  });

  it("makes the years of a task that says none itself", async () => {
    const money = await moneyAtAGlance({ tasks: [["Opgave"], ["a"]], funding: [["Bron", 2028, 2029], ["b", 5, 5]], spending: [["Opgave", 2028, 2029], ["a", 3, 9]] });
    expect(money).toMatchObject({ from: 2028, to: 2029, cost: 12, covered: 8, shortage: 4 });
  });

  it("is refused where no cell can hold it", async () => {
    const ask = (euros: number, rate: number) => laterRefusal(Promise.resolve().then(() => costsReport({
      tasks: [["Opgave"], ["a"]], from: 2027, to: 2028, index: [["Jaar", "Index"], [2028, rate]], spending: [["Opgave", "Prijspeil", 2028], ["a", 2027, euros]],
    })));
    expect(await ask(2e13, 0)).toBe("Uitgaven: de bedragen zijn samen meer dan 15 cijfers");
    expect(await ask(9e12, 0.4)).toBe("Opgaven rij 2: de kosten zijn een bedrag van meer dan 15 cijfers");
  });
});

describe("what is found in Uitgaven beside Opgaven", () => {
  const found = (tasks: unknown[][], spending: unknown[][]): string[] => {
    const reader = new InputReader();
    try {
      costsReport({ tasks, from: 2027, to: 2028, spending }, reader);
    } catch {
      // What stands in the way is in the reader.
    }
    return [...reader.problems, ...reader.remarks].map(({ table, row, column, code }) => `${table} ${row} ${column ?? ""} ${code}`);
  };
  const header = ["Opgave", "Gebied", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid"];
  const rows = (...names: unknown[][]) => [["Opgave", "Gebied", 2027, 2028], ...names.map((each) => [...each, 1, 2])];

  it("comes all at once", () => {
    const tasks = [header, ["a", "", 1, 2027, 2028, 5, 5], ["b", "N", "", "", "", "", ""], ["b", "Z", "", "", "", "", ""], ["c", "", "", 2027, "", "", 3]];
    expect(found(tasks, rows(["a", ""], ["b", ""], ["b", "W"], ["d", ""]))).toEqual([
      "Opgaven 5 Doel blank", "Opgaven 5 Doeljaar blank",
      "Uitgaven 4 Opgave taskOfOtherArea", "Uitgaven 5 Opgave notInTasks", "Uitgaven 3 Gebied taskInSeveralAreas",
      "Opgaven 2 Kosten per eenheid costsBesideSpending", "Opgaven 2 Structureel per eenheid costsBesideSpending",
      "Opgaven 3 Kosten per eenheid nothingIsZero",
    ]);
  });

  it("is nothing where the tasks without spending say what they cost", () => {
    expect(found([header, ["a", "", "", "", "", "", ""], ["b", "", 1, 2027, 2028, 5, ""], ["c", "", 1, 2027, 2028, "0%", ""]], rows(["a", "N"], ["c", ""]))).toEqual([]);
  });

  it("is a remark for a task without spending of which the costs count as 0", () => {
    expect(found([header, ["a", "", "", "", "", "", ""], ["b", "", 1, 2027, 2028, "", 5]], rows(["a", ""]))).toEqual(["Opgaven 3 Kosten per eenheid nothingIsZero"]);
  });

  it("tells a task in an area from one in all of them", () => {
    const tasks = [["Opgave", "Gebied"], ["a", ""], ["a", "N"]];
    const { rows: costs } = costsReport({ tasks, from: 2027, to: 2028, spending: rows(["a", "N"], ["a", "Z"], ["a", "Z"]) });
    expect(costs.slice(0, 2).map((row) => row.slice(2))).toEqual([[2, 4, 6], [1, 2, 3]]);
    expect(found(tasks, rows(["a", ""]))).toEqual(["Uitgaven 2 Gebied taskInSeveralAreas"]);
  });

  it("is that no task is there, where Opgaven has none at all", () => {
    expect(found([header], rows(["a", ""], ["b", ""]))).toEqual(["Uitgaven 2 Opgave notInTasks", "Uitgaven 3 Opgave notInTasks"]);
  });

  it("misses nothing in Opgaven where it is not known which tasks have spending", () => {
    expect(found([["Opgave"], ["a"], ["b"]], rows(["a", ""], ["", ""]))).toEqual(["Uitgaven 3 Opgave blank"]);
    expect(found([["Opgave"], ["a"], ["b"]], [["Iets", "Anders"], [1, 2]])).toEqual(["Uitgaven undefined  noHeader"]);
  });
});
