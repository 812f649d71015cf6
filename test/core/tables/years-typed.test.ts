import { yearsAhead, yearsTyped } from "../../../core/tables";

test.each([
  ["2027", [2027]], ["2027-2029", [2027, 2028, 2029]], [" 2027 t/m 2028 ", [2027, 2028]], ["2029-2027", undefined], ["2000-2199", undefined],
  ["27", undefined], ["=2027", undefined], ["", undefined],
])("the years in %j", (typed, years) => {
  expect(yearsTyped(typed)).toEqual(years);
});

test.each([
  [2027, 2029, 10, [2027, 2028, 2029]], [2027, undefined, 2, [2027, 2028]], [2027, 2020, 4, [2027]],
])("the years from %j to %j, else %j of them", (first, last, usual, years) => {
  expect(yearsAhead(first, last, usual)).toEqual(years);
});
