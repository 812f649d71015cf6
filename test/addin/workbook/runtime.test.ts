import { isDark } from "../../../addin/workbook/runtime";

describe("the ground colour of Office", () => {
  it.each([["#FFFFFF", false], ["#0a0a0a", true], ["E6E6E6", false], ["#217346", true], ["white", undefined]])("%s: dark is %s", (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });
});
