import { InputError, indexTable, landTable, remark, said, tasksTable } from "../../../core/domain";
import { gathered } from "../../../core/domain/findings";
import { InputReader } from "../../../core/tables";
import { inDutch } from "../../in-dutch";

const tasks = [["Opgave", "Doel"], ["zon", 5]];
const refusalOf = (reader: InputReader): InputError => {
  try {
    reader.refuse();
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error("it did not refuse");
};

describe("a reader", () => {
  test("gathers what is wrong in all its tables before it refuses", () => {
    const reader = new InputReader();
    reader.table(tasksTable, [["Opgave", "Doel"], ["zon", "veel"]]);
    reader.table(landTable, [["Grondsoort", "ha"], ["bos", -1]]);
    expect(refusalOf(reader).problems.map(inDutch)).toEqual([`Opgaven rij 2: 'Doel' is geen getal ("veel")`, "Grond rij 2: 'ha' is kleiner dan 0 (-1)"]);
  });

  test("says once what two parts of a question find in one table", () => {
    const reader = new InputReader();
    for (let part = 0; part < 2; part++) reader.table(tasksTable, [["Opgave", "Doel"], ["zon", "veel"]]);
    expect(reader.problems).toHaveLength(1);
  });

  test("goes on where one part is refused, and keeps what that part remarked", () => {
    const reader = new InputReader();
    const part = reader.attempt((own) => {
      own.table(tasksTable, [...tasks, ["wind", "veel"]]);
      own.optional(indexTable, [["Jaar", "Index"]]);
      own.refuse();
      return "read";
    });
    reader.table(landTable, [["Grondsoort", "ha"], ["bos", -1]]);
    expect(part).toBeUndefined();
    expect(refusalOf(reader).problems).toHaveLength(2);
    expect(refusalOf(reader).remarks.map(({ table, code }) => [table, code])).toEqual([["Index", "noRecords"]]);
  });

  test("leaves what is no refusal alone", () => {
    expect(() => new InputReader().attempt(() => { throw new RangeError("elsewhere"); })).toThrow("elsewhere");
  });
});

describe("a table that may be left out", () => {
  const reader = new InputReader();
  reader.table(tasksTable, tasks);

  test.each([[null], [undefined], [[[null]]], [0]])("%j is left out, without a word", (cells) => {
    expect(reader.optional(indexTable, cells)).toBeUndefined();
    expect(reader.remarks).toEqual([]);
  });

  test("counts as left out when it holds no record, and that is remarked", () => {
    const given = new InputReader();
    given.table(tasksTable, tasks);
    expect(given.optional(indexTable, [["Jaar", "Index"], [null, 0]])).toBeUndefined();
    expect(given.optional(indexTable, [[null, 0], ["", null]])).toBeUndefined();
    expect(given.remarks.map(inDutch)).toEqual(["Index: de tabel heeft geen rijen en telt als niet gegeven"]);
    given.refuse();
  });

  test("with a wrong header is no table without records", () => {
    expect(reader.optional(indexTable, [["Jaren", "Bedrag"]])?.problems).toHaveLength(1);
  });

  test("in a workbook that holds nothing yet is no news", () => {
    const empty = new InputReader();
    empty.table(tasksTable, [["Opgave", "Doel"]]);
    empty.optional(indexTable, [["Jaar", "Index"]]);
    expect(empty.remarks).toEqual([]);
  });
});

describe("blank rows below the last record", () => {
  const below = (count: number) => {
    const reader = new InputReader();
    const { rows } = reader.table(tasksTable, [...tasks, ...Array.from({ length: count }, () => [null, 0])]);
    expect(rows).toHaveLength(1);
    return reader.remarks.map(inDutch);
  };

  test("are room to grow", () => {
    expect(below(999)).toEqual([]);
  });

  test("are remarked where whole columns were given", () => {
    expect(below(1000)).toEqual(["Opgaven rij 3: 1000 lege rijen onder rij 2 tellen niet mee"]);
  });
});

test("remarks of one kind about one column are one, with all their rows", () => {
  const at = (row: number, column = "Doel") => remark({ table: "Opgaven", row, column, value: row }, said("outsideYears", { from: 2027, to: 2030 }));
  expect(gathered([at(9), at(5), at(12), at(5), at(7, "Eind")])).toMatchObject([
    { row: 5, rows: [5, 9, 12], column: "Doel", value: 5 }, { row: 7, column: "Eind" },
  ]);
  expect(gathered([{ ...at(9), rows: [9, 11] }, at(10)])).toMatchObject([{ row: 9, rows: [9, 10, 11] }]);
});
