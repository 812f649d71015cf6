import fc from "fast-check";
import { z } from "zod";
import { inputTables, tableKinds, tasksOnLand } from "../../../core/domain";
import type { Column } from "../../../core/domain/column";
import { findingsOf, recogniseTable } from "../../../core/binding";
import { readTable } from "../../../core/tables";
import { adviceInDutch, inDutch } from "../../in-dutch";

const taskRow = fc.record({
  Opgave: fc.stringMatching(/^[a-z]{3,8}$/u),
  Gebied: fc.option(fc.stringMatching(/^[a-z]{3}$/u)),
  Doel: fc.option(fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom("1.234,5", "12%", "veel", "1.234", "#N/B"))),
  Ruimteclaim: fc.option(fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom(0, "0%", "€ 5"))),
  Prioriteit: fc.constantFrom(0, 1, 2, "3", 1.5, null, ""),
  Grondsoorten: fc.constantFrom("bos", "bos; water", 0, null),
});
const headers = ["Opgave", "Gebied", "Doel", "Ruimteclaim", "Prioriteit", "Grondsoorten"] as const;
type Row = Record<(typeof headers)[number], unknown>;
const cellsOf = (order: readonly (typeof headers)[number][], rows: readonly Row[]) => [[...order], ...rows.map((row) => order.map((header) => row[header]))];
const sorted = (problems: readonly unknown[]) => problems.map((problem) => JSON.stringify(problem)).sort();

const anyCell = fc.oneof(
  fc.anything({ maxDepth: 1, maxKeys: 2 }), fc.string(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined, 0, "", "#N/B", "1.234", "ja"),
  fc.constantFrom(2027, "2027K3", "2027-2028", "Gewicht Loon", "Loon"),
  fc.constantFrom(...Object.values(inputTables).flatMap((table) => Object.values(table.columns).map((column) => column.header))),
);

/** Cells that may well stand in a column, right and wrong. */
function plausible(column: Column): fc.Arbitrary<unknown> {
  const words = Object.values(column.choices).flat();
  const values = {
    names: ["bos", "bos; water", "Gelderland 60%; Utrecht 40%", 12, true, ";"],
    numbers: [0, 1, 0.5, "0%", "12%", "1.234,5", -1, 60, 2.5],
    moments: [2027, "2027", "2027K3", "1-7-2027", 46569, "morgen"],
    answers: ["ja", "nee", true, false, 1],
  };
  const suitable: Readonly<Record<Column["reading"], readonly unknown[]>> = {
    text: values.names, list: values.names, shares: values.names,
    number: values.numbers, numberOrText: [...values.numbers, ...values.names], whole: values.numbers, share: values.numbers, money: values.numbers,
    year: values.moments, date: values.moments, period: values.moments,
    yesNo: values.answers, carry: [...values.answers, ...values.moments], presence: [...values.answers, ...values.numbers],
    choice: words,
    yesNoDate: [...values.answers, ...values.moments], effect: [...values.numbers, "++", "+", "0", "-", "--", "beter"],
    years: [2027, "2027; 2028", "2027-2030", "morgen"], term: [...values.numbers, 7, "geen", "nooit"], asTyped: [...values.names, ...values.numbers],
  };
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...suitable[column.reading]) }, fc.constantFrom(null, 0, "", "#N/B", "x", { basicValue: 0.02 }));
}

describe("reading a table", () => {
  test("does not depend on the order of the columns", () => {
    fc.assert(fc.property(fc.array(taskRow, { maxLength: 8 }), fc.shuffledSubarray([...headers], { minLength: headers.length }), (rows, order) => {
      const one = readTable(tasksOnLand, cellsOf(headers, rows));
      const other = readTable(tasksOnLand, cellsOf(order, rows));
      expect(other.rows).toEqual(one.rows);
      expect(sorted(other.problems)).toEqual(sorted(one.problems));
    }));
  });

  test("does not depend on columns that it does not know", () => {
    fc.assert(fc.property(fc.array(fc.tuple(taskRow, fc.oneof(fc.string(), fc.double(), fc.constant("#N/B"))), { maxLength: 8 }), fc.nat(headers.length), (rows, at) => {
      const plain = cellsOf(headers, rows.map(([row]) => row));
      const wider = plain.map((line, index) => line.toSpliced(at, 0, index === 0 ? "Onze opmerking" : rows[index - 1]![1]));
      expect(readTable(tasksOnLand, wider)).toMatchObject({
        rows: readTable(tasksOnLand, plain).rows, problems: readTable(tasksOnLand, plain).problems,
      });
    }));
  });

  test("keeps the row numbers when blank rows come between", () => {
    fc.assert(fc.property(fc.array(taskRow, { minLength: 1, maxLength: 8 }), fc.constantFrom(null, 0, ""), (rows, blank) => {
      const cells = cellsOf(headers, rows);
      const spaced = cells.flatMap((line, index) => (index === 0 ? [line] : [line.map(() => blank), line]));
      const one = readTable(tasksOnLand, cells);
      const other = readTable(tasksOnLand, spaced);
      expect(other.rows.map(({ row, ...rest }) => ({ row: (row + 1) / 2, ...rest }))).toEqual(one.rows);
    }));
  });

  test.each(tableKinds)("never throws, whatever the cells: %s", (kind) => {
    fc.assert(fc.property(fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 6 }), (cells) => {
      const required = Object.values(inputTables[kind].columns).map((column) => column.header);
      for (const given of [cells, [required, ...cells]]) {
        for (const problem of findingsOf(kind, given)) {
          expect(inDutch(problem)).not.toBe("");
          expect(adviceInDutch(problem)).not.toBe("");
        }
        recogniseTable(given);
      }
    }), { numRuns: 30 });
  });

  test.each(tableKinds)("gives only rows that the declaration allows: %s", (kind) => {
    const table = inputTables[kind];
    const schema = z.object(Object.fromEntries(Object.entries(table.columns).map(([key, { allowed, always }]) =>
      [key, always ? allowed : allowed.optional()])));
    const columns = Object.values(table.columns);
    const header = columns.map((column) => column.header);
    const row = fc.tuple(...columns.map(plausible));
    fc.assert(fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      for (const read of readTable(table, [[...header, 2027, "Loon", "Gewicht Loon"], ...rows.map((cells) => [...cells, 5, 0.02, 70])]).rows) {
        expect(schema.safeParse(read).error?.issues).toBeUndefined();
      }
    }), { numRuns: 50 });
  });

  test("never throws on what is no range at all", () => {
    fc.assert(fc.property(fc.anything(), (cells) => {
      expect(findingsOf("opgaven", cells).length).toBeGreaterThan(0);
      expect(recogniseTable(cells)).toBeUndefined();
    }));
  });
});
