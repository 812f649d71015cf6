import fc from "fast-check";
import { findTables, findingsOf, readBound, recogniseTable, type Binding, type FoundTable } from "../../../core/binding";
import { readTable } from "../../../core/tables/read-table";
import { fundingTable, tasksTable } from "../../../core/domain";
import { ownNames, sheetOf, subtotals, tasks, titled, twoHeaderRows, unknownNames } from "./layouts";

const bindingOf = ({ place, names, columns, kind }: FoundTable, own: Partial<Binding> = {}): Binding => ({ place, names, columns, kind: kind!, ...own });
const only = (sheet: Parameters<typeof findTables>[0]): FoundTable => findTables(sheet)[0]!;

describe("a bound range", () => {
  it("is read with the table's own headers, whatever they are called on the sheet", () => {
    const { cells, asIs } = readBound(ownNames, bindingOf(only(ownNames), { columns: { task: 0, area: 1, claim: 2 } }))!;
    expect(cells[0]).toEqual(["Opgave", "Gebied", "Ruimteclaim", ""]);
    expect(cells[1]).toEqual(["Woningen", "Oost", 900, ""]);
    expect(recogniseTable(cells)).toBe("opgaven");
    expect(asIs).toBe(false);
  });

  it("of which no header is known is read as the user says", () => {
    const binding = bindingOf(only(unknownNames), { kind: "opgaven", columns: { task: 0, area: 1, claim: 2 } });
    expect(readTable(tasksTable, readBound(unknownNames, binding)!.cells)).toMatchObject({
      problems: [], rows: [{ row: 2, task: "Woningen", area: "Oost", claim: 900 }, { row: 3, task: "Zon op land" }],
    });
  });

  it("keeps its rows where they stand: what is not read is an empty row", () => {
    const { cells, table } = readBound(subtotals, bindingOf(only(subtotals)))!;
    const { rows, problems } = readTable(tasksTable, cells);
    expect(problems).toEqual([]);
    expect(rows.map(({ row, task }) => [row, task])).toEqual([[3, "Woningen"], [4, "Zon op land"], [8, "Natuurnetwerk"]]);
    for (const { row, task } of rows) expect(subtotals.cells[table.place.row - subtotals.row + row - 1]![0]).toBe(task);
  });

  it("with a header over two rows counts from the lower one", () => {
    const { rows, years, problems } = readTable(fundingTable, readBound(twoHeaderRows, bindingOf(only(twoHeaderRows)))!.cells);
    expect([problems.filter(({ column }) => column !== "Oormerk"), years]).toEqual([[], [2027, 2028, 2029]]);
    expect(rows[0]).toMatchObject({ row: 2, source: "Provincie", amounts: [1000, 1000, 1000] });
  });

  it("that a function would read the same is known", () => {
    expect(readBound(titled, bindingOf(only(titled)))!.asIs).toBe(true);
    expect(readBound(subtotals, bindingOf(only(subtotals)))!.asIs).toBe(false);
  });

  it("leaves out a column that the user did not choose, also when its name is the table's own", () => {
    const { claim: _claim, ...columns } = only(titled).columns;
    const { cells, asIs } = readBound(titled, bindingOf(only(titled), { columns }))!;
    expect(cells[0]).toEqual(["Opgave", "Gebied", "", "Grondsoorten"]);
    expect(cells[1]![2]).toBe("");
    expect(asIs).toBe(false);
  });

  it("is known again by its headers, in the one place where they stand", () => {
    const binding = bindingOf(only(sheetOf(tasks)));
    expect(readBound(sheetOf([["Nieuwe titel"], [], ...tasks]), binding)?.table.place.row).toBe(2);
    expect(readBound(sheetOf([["Taak", ...tasks[0]!.slice(1)], ...tasks.slice(1)]), binding)).toBeUndefined();
    expect(readBound(sheetOf([["Titel"], ...tasks, [], ...tasks]), binding)).toBeUndefined();
  });

  it("grows with the rows that are added under it", () => {
    const { table, cells } = readBound(sheetOf([...tasks, ["Waterberging", "West", 750, "natuur"]]), bindingOf(only(sheetOf(tasks))))!;
    expect([table.area.rows, cells.length]).toEqual([5, 5]);
  });

  it("has its problems at the rows and by the columns that lead to the cell", () => {
    const wrong = sheetOf([["Titel"], [], ...tasks.slice(0, 2), ["Zon op land", "Oost", "veel", ""]], 4, 2);
    const { cells, table } = readBound(wrong, bindingOf(only(wrong)))!;
    const [problem] = findingsOf("opgaven", cells);
    expect(problem).toMatchObject({ row: 3, column: "Ruimteclaim", value: "veel" });
    expect([table.place.row + problem!.row! - 1, table.place.column + cells[0]!.indexOf("Ruimteclaim")]).toEqual([8, 4]);
  });

  it("holds what the table under it holds, wherever it stands", () => {
    const rows = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{3,9}$/u), fc.integer({ min: 1, max: 9999 })), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(rows, fc.nat(20), fc.nat(20), fc.array(fc.constantFrom("Titel", ""), { maxLength: 3 }), (lines, row, column, titles) => {
      const plain = [["Wat nodig is", "Hectaren bruto"], ...lines];
      const sheet = sheetOf([...titles.map((title) => [title]), ...plain], row, column);
      const place = { row: row + titles.length, column, columns: 2, headerRows: 1 as const };
      const { cells } = readBound(sheet, { place, names: plain[0] as string[], kind: "opgaven", columns: { task: 0, claim: 1 } })!;
      expect(cells).toEqual([["Opgave", "Ruimteclaim"], ...lines]);
    }));
  });
});
