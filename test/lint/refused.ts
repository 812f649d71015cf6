import { spawnSync } from "node:child_process";

/** Files as they would be, and where one rule of lint refuses something in each: the line, counted from 1, or with the message too ("1: …"). */
export interface Planted {
  readonly title: string;
  readonly rule: string;
  readonly files: readonly (readonly [file: string, source: string, refused: readonly (number | string)[]])[];
}

/** Something that lint refuses in a file; lines count from 1. */
export interface Refusal {
  readonly line: number;
  readonly ruleId: string;
  readonly message: string;
}

const asked = `
  import { text } from "node:stream/consumers";
  import { ESLint } from "eslint";
  const eslint = new ESLint({ overrideConfigFile: ".eslint.config.js" });
  const refused = [];
  for (const [filePath, source] of JSON.parse(await text(process.stdin))) refused.push((await eslint.lintText(source, { filePath }))[0]?.messages ?? []);
  process.stdout.write(JSON.stringify(refused));
`;

/** What lint refuses in files as they would be: nothing is written. All are asked at once, for to start lint takes longer than to lint. */
export function refusedIn(planted: readonly (readonly [file: string, source: string])[]): Refusal[][] {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", asked], { input: JSON.stringify(planted), encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Refusal[][];
}
