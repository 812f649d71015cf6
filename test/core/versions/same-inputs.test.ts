import { sameInputs, versionContent } from "../../../core/versions";

const content = (goal: number, { day = "2026-11-28", norm = 1363, reverse = false } = {}) => {
  const tables = [
    { kind: "opgaven" as const, cells: [["Opgave", "Ruimteclaim"], ["Woningen", goal], ["", 0]] }, { kind: "grond" as const, cells: [["Grondsoort", "Oppervlakte"], ["landbouw", 400]] },
  ];
  return versionContent({ tables: reverse ? tables.reverse() : tables, reports: [], basis: { from: 2027, to: 2030, norm, day } });
};

test("the same tables, years and norm are the same inputs, on whatever day and in whatever order of sheets", () => {
  expect(sameInputs(content(100), content(100, { day: "2026-12-01", reverse: true }))).toBe(true);
});

test("another cell, another norm or a table less is another input", () => {
  expect(sameInputs(content(100), content(101))).toBe(false);
  expect(sameInputs(content(100), content(100, { norm: 1400 }))).toBe(false);
  expect(sameInputs(content(100), { ...content(100), tables: content(100).tables.slice(1) })).toBe(false);
});
