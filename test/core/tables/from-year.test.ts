import { fromYear } from "../../../core/tables";

test("year columns before the first year go, whatever stands in them; the others stay in their order", () => {
  const cells = [["Bron", "Begroting 2025", 2026, "2027", "2025 en 2026"], ["a", "x", "#N/A", 5, 1]];
  expect(fromYear(cells, 2027)).toEqual([["Bron", "2027", "2025 en 2026"], ["a", 5, 1]]);
  expect(fromYear(cells, 2020)).toBe(cells);
  expect(fromYear(cells, 2030)).toBe(cells);
});

test("what is no range stays as it is", () => {
  for (const cells of [undefined, 5, [], [5], "Middelen"]) expect(fromYear(cells, 2027)).toBe(cells);
});
