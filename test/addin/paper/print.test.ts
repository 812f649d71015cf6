import { printSetUp, type Measured } from "../../../addin/paper";

const sheet: Measured = { isTable: true, widths: Array<number>(10).fill(150), heights: Array<number>(4).fill(15), charts: [], headers: [{ from: 0, to: 0 }], tables: [{ from: 0, to: 3 }], names: 0 };

test("a table beside another begins on the next page where both do not fit on one", () => {
  expect(printSetUp(sheet)).toMatchObject({ colBreaks: [4], pageSetup: { scale: 100 } });
  expect(printSetUp({ ...sheet, beside: [{ from: 4, to: 9 }] })).toMatchObject({ colBreaks: [3], pageSetup: { scale: 87 } });
});

test("a list begins on the next page with its heading", () => {
  const list: Measured = { isTable: false, widths: [500], heights: Array<number>(70).fill(20), charts: [], headers: [], tables: [], names: 0 };
  expect(printSetUp(list)).not.toHaveProperty("rowBreaks");
  expect(printSetUp({ ...list, together: [{ from: 30, to: 60 }] })).toMatchObject({ rowBreaks: [29] });
});
