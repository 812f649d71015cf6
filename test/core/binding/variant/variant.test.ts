import fc from "fast-check";
import { variantReport } from "../../../../core/binding";
import { balanceReport } from "../../../../core/balance";
import { fundingTable, tasksTable } from "../../../../core/domain/tables";
import { InputReader, readTable, toCells } from "../../../../core/tables";

const changesHeader = ["Variant", "Tabel", "Rij", "Kolom", "Vermenigvuldig", "Tel op", "Zet", "Vervalt"];
const header = ["Bron", "Soort", "Aard", "Maximaal aandeel", 2027, "Begroting 2028 (x € 1.000)", 2029];
const names = ["Rijk", "Gemeente; dorp", "Reserve", "Waterschap"];
const funding = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }).chain((own) => fc.tuple(...own.map((name) => fc.tuple(
  fc.constant(name), fc.constantFrom("algemeen", "reserve", "", 0), fc.constantFrom("structureel", "", null), fc.constantFrom("", 0.5, "50%"),
  fc.nat({ max: 900 }), fc.nat({ max: 900 }), fc.constantFrom(0, "", null, "1.250,5", 70),
))));

const made = (table: readonly unknown[][], kind: string, changes: readonly (readonly unknown[])[]) =>
  toCells(variantReport({ table, kind, changes: [changesHeader, ...changes.map((change) => ["A", kind, ...change])], variant: "a" }, new InputReader()));
const amountsOf = (cells: unknown) => readTable(fundingTable, cells).rows.map(({ source, amounts, largestShare }) => ({ source, amounts, largestShare }));

it("changes what it names and nothing else, whatever the unit of the cells", () => {
  fc.assert(fc.property(funding, fc.constantFrom(2, 0.5, 1), fc.nat({ max: 3 }), (rows, factor, which) => {
    const table = [header, ...rows] as unknown[][];
    const name = rows[which % rows.length]![0];
    const before = amountsOf(table);
    const after = amountsOf(made(table, "middelen", [[name, "2028 t/m 2036", factor]]));
    expect(after).toEqual(before.map((row) => (row.source === name ? { ...row, amounts: row.amounts.map((amount, year) => (year === 0 ? amount : amount * factor)) } : row)));
  }));
});

it("adds and takes off again without a trace in the records, in the unit of the cells", () => {
  fc.assert(fc.property(funding, fc.integer({ min: 1, max: 500 }), (rows, amount) => {
    const table = [header, ...rows] as unknown[][];
    const there = made(table, "middelen", [["", "jaren", "", amount]]);
    expect(amountsOf(there)).toEqual(amountsOf(table).map((row) => ({ ...row, amounts: row.amounts.map((own, year) => own + amount * (year === 1 ? 1000 : 1)) })));
    expect(amountsOf(made(there as unknown[][], "middelen", [["", "jaren", "", -amount]]))).toEqual(amountsOf(table));
  }));
});

it("stands wherever the table can", async () => {
  const tasks = [["Opgave", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid"], ["Dijk", 10, 2027, 2027, 100], ["Haven", 5, 2027, 2027, 100]];
  const sources = [["Bron", 2027], ["Algemeen", 1200]];
  const balance = async (own: unknown[][]) => (await balanceReport({ tasks: own, funding: sources, from: 2027, to: 2027 })).rows.at(-1)!.slice(1, 5);
  expect(await balance(tasks)).toEqual([1500, 0, 1200, 300]);
  expect(await balance(made(tasks, "opgaven", [["Haven", "", "", "", "", "ja"]]) as unknown[][])).toEqual([1000, 0, 1000, 0]);
  // What is nothing after a change is a true zero, not a blank.
  const none = made(tasks, "opgaven", [["Haven", "Doel", "", -5]]);
  expect(none[2]).toEqual(["Haven", "0%", 2027, 2027, 100]);
  expect(readTable(tasksTable, none).rows.map(({ goal }) => goal)).toEqual([10, 0]);
});

it("keeps a row of units, and leaves out what spec 0 skips", () => {
  const table = [["Bron", 2027, 2028], ["", "x € 1.000", "x € 1.000"], ["Rijk", 1, 2], ["", "", ""], ["Totaal", 1, 2]];
  expect(made(table, "middelen", [["Rijk", 2028, "", 3]])).toEqual([["Bron", 2027, 2028], ["", "x € 1.000", "x € 1.000"], ["Rijk", 1, 5]]);
});
