import { readFileSync } from "node:fs";
import { refusedIn } from "./refused";

const guess = "export const isShare = (header: string) => /aandeel$/u.test(header);";
const built = "export const isShare = (header: string) => new RegExp(\"aandeel$\", \"u\").test(header);";

test("lint refuses a pattern where reports are written, versions compared and samples made; elsewhere and in the files it names it does not", () => {
  const planted = refusedIn([
    ["addin/workbook/reports/planted.ts", guess], ["core/versions/planted.ts", guess], ["samples/writer/planted.ts", guess], ["core/versions/planted.ts", built],
    ["samples/writer/spill.ts", `${readFileSync("samples/writer/spill.ts", "utf8")}\n${guess}`],
    ["core/tables/planted.ts", guess], ["core/versions/stored.ts", readFileSync("core/versions/stored.ts", "utf8")],
  ]).map((refusals) => refusals.filter(({ ruleId }) => ruleId === "house/no-pattern").length);
  expect(planted).toEqual([1, 1, 1, 1, 1, 0, 0]);
});
