import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { identity } from "../manifest/identity";
import { channels, isChannel, withPane, type Channel } from "./writer/channel";
import { broadProsperity } from "./brede-welvaart/workbook";
import { fictitiousArea } from "./fictief-gebied/workbook";
import { template } from "./leeg/workbook";
import { ownWorkbook } from "./eigen-werkboek/workbook";
import { learningEvaluation } from "./lerende-evaluatie/workbook";
import { multiYearBudget } from "./meerjarenbegroting/workbook";
import { multiYearProgramme } from "./meerjarenprogramma/workbook";
import { exerciseWorkbook, solutionWorkbook } from "./oefening/workbook";
import { conformanceWorkbook } from "./proef-in-excel/workbook";
import { resilience } from "./weerstandsvermogen/workbook";
import { twelveAgreements } from "./twaalf-afspraken/workbook";

/**
 * Makes the sample workbooks: `npm run samples`, or `npm run samples -- FOLDER` to make them elsewhere. With
 * `--channel central` (or `developer`) they open the pane for who has the add-in by that channel, and come in
 * out/samples/<channel>. The same data and functions give the same bytes.
 */
const samples = {
  "fictief-gebied.xlsx": fictitiousArea,
  "twaalf-afspraken.xlsx": twelveAgreements,
  "meerjarenbegroting.xlsx": multiYearBudget,
  "meerjarenprogramma.xlsx": multiYearProgramme,
  "weerstandsvermogen.xlsx": resilience,
  "lerende-evaluatie.xlsx": learningEvaluation,
  "brede-welvaart.xlsx": broadProsperity,
  "eigen-werkboek.xlsx": ownWorkbook,
  "oefening.xlsx": exerciseWorkbook,
  "uitwerking.xlsx": solutionWorkbook,
  "leeg.xlsx": template,
  "proef-in-excel.xlsx": conformanceWorkbook,
};

/** @throws Error when there is no such channel */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: { channel: { type: "string", default: "none" } }, allowPositionals: true });
  if (!isChannel(values.channel)) throw new Error(`--channel ${values.channel} bestaat niet: kies uit ${Object.keys(channels).join(", ")}.`);
  const folder = positionals[0] ?? home(values.channel);
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries(samples)) {
    const bytes = withPane(await make(), values.channel, identity());
    writeFileSync(join(folder, name), bytes);
    console.log(`${name}: ${Math.round(bytes.length / 1024)} kB`);
  }
}

/** Those that are committed lie here, beside their data, and ask for nothing. */
const home = (channel: Channel): string =>
  fileURLToPath(new URL(channel === "none" ? "." : `../out/samples/${channel}`, import.meta.url));

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  main(argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
