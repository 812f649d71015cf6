import { writeFileSync } from "node:fs";
import { nativesWorkbook } from "./formulas";

/** `npx tsx test/workbench/natives/make.ts FILE.xlsx`: the workbook that the oracle calculates (note.md). */
writeFileSync(process.argv[2]!, nativesWorkbook("", false));
