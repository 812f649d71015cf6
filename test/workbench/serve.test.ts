import { spawnSync } from "node:child_process";

const serve = (...options: string[]) =>
  spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "addin/workbench/cli/serve.ts", ...options], { encoding: "utf8" });

test.each([
  ["a file that is not there", ["bestaat-niet.xlsx"], /bestaat-niet\.xlsx is niet te lezen/],
  ["a file that is no workbook", ["package.json"], /geen Excel-werkmap/],
  ["a port that is no number", ["--port", "drie"], /--port is een getal/],
])("%s: one Dutch line and a failure", (_what, options, message) => {
  const { status, stderr, stdout } = serve(...options);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(message);
  expect([status, stdout]).toEqual([1, ""]);
});
