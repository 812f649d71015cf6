import { spawnSync } from "node:child_process";

/** The lines of a file in the pane that lint refuses as arithmetic; counted from 1. */
function refused(lines: readonly string[]): number[] {
  const { stdout } = spawnSync(process.execPath, [
    "node_modules/eslint/bin/eslint.js", "--config", ".eslint.config.js", "--format", "json", "--stdin", "--stdin-filename", "addin/taskpane/planted.ts",
  ], { input: lines.join("\n"), encoding: "utf8" });
  const [file] = JSON.parse(stdout) as { messages: { line: number; ruleId: string; message: string }[] }[];
  return file!.messages.filter(({ ruleId, message }) => ruleId === "no-restricted-syntax" && message.includes("no arithmetic")).map(({ line }) => line);
}

it("is refused in the pane: sums, differences, products, shares, counting, Math and reduce", () => {
  const planted = [
    "const sum = (a: number, b: number) => a + b;", "const short = asked.hours - met.hours;", "const part = 100 * share;", "const share = some / all;",
    "const rest = index % 2;", "let total = 0; total += euros;", "count++;", "const off = -amount;", "const most = Math.max(...amounts);",
    "const all = amounts.reduce((one, other) => one, 0);", "const text = \"a\" + name;",
  ];
  expect(refused(planted)).toEqual(planted.map((_, index) => index + 1));
});

it("is not seen where there is none: comparisons, lengths, numbers below nought and templates", () => {
  expect(refused([
    "const short = shortage > 0 && lines.length <= 8;", "const text = `${name} (${area})`;", "const focus = -1;", "const rest = lines.slice(8).length;",
  ])).toEqual([]);
});
