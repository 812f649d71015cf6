import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fictitiousArea } from "./fictief-gebied/workbook";
import { template } from "./leeg/workbook";
import { multiYearBudget } from "./meerjarenbegroting/workbook";
import { twelveAgreements } from "./twaalf-afspraken/workbook";

/**
 * Makes the sample workbooks: `npm run samples`, or `npm run samples -- FOLDER` to make them elsewhere.
 * The same data and functions give the same bytes.
 */
const samples = {
  "fictief-gebied.xlsx": fictitiousArea,
  "twaalf-afspraken.xlsx": twelveAgreements,
  "meerjarenbegroting.xlsx": multiYearBudget,
  "leeg.xlsx": template,
};
const folder = process.argv[2] ?? fileURLToPath(new URL(".", import.meta.url));

mkdirSync(folder, { recursive: true });
for (const [name, make] of Object.entries(samples)) {
  const bytes = await make();
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}: ${Math.round(bytes.length / 1024)} kB`);
}
