import { yearsTyped } from "../../../core/tables";

test.each([
  ["2027", [2027]], ["2027-2029", [2027, 2028, 2029]], [" 2027 t/m 2028 ", [2027, 2028]], ["2029-2027", undefined], ["2000-2199", undefined],
  ["27", undefined], ["=2027", undefined], ["", undefined],
])("the years in %j", (typed, years) => {
  expect(yearsTyped(typed)).toEqual(years);
});
