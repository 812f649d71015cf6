import { readFileSync } from "node:fs";
import type { Planted } from "./refused";

const guess = "export const isShare = (header: string) => /aandeel$/u.test(header);";
const built = "export const isShare = (header: string) => new RegExp(\"aandeel$\", \"u\").test(header);";

const spill = readFileSync("samples/writer/spill.ts", "utf8");

export const patternsOfText: Planted = {
  title: "a pattern where reports are written, versions compared and samples made; elsewhere and in the files it names it does not",
  rule: "house/no-pattern",
  files: [
    ["addin/workbook/reports/planted.ts", guess, [1]], ["core/versions/planted.ts", guess, [1]], ["samples/writer/planted.ts", guess, [1]],
    ["core/versions/planted.ts", built, [1]], ["samples/writer/spill.ts", `${spill}${guess}`, [spill.split("\n").length]],
    ["core/tables/planted.ts", guess, []], ["core/versions/stored.ts", readFileSync("core/versions/stored.ts", "utf8"), []],
  ],
};
