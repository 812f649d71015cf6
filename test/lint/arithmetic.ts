import type { Planted } from "./refused";

const calculations = [
  "const sum = (a: number, b: number) => a + b;", "const short = asked.hours - met.hours;", "const part = 100 * share;", "const share = some / all;",
  "const rest = index % 2;", "let total = 0; total += euros;", "count++;", "const off = -amount;", "const most = Math.max(...amounts);",
  "const all = amounts.reduce((one, other) => one, 0);", "const text = \"a\" + name;",
];

/** Comparisons, lengths, numbers below nought and templates. */
const others = [
  "const short = shortage > 0 && lines.length <= 8;", "const text = `${name} (${area})`;", "const focus = -1;", "const rest = lines.slice(8).length;",
];

const why = "the pane has no arithmetic: a figure comes from the core, text is joined in a template";

export const arithmeticInThePane: Planted = {
  title: "arithmetic in the pane: sums, differences, products, shares, counting, Math and reduce",
  rule: "no-restricted-syntax",
  files: [
    ["addin/taskpane/planted.ts", calculations.join("\n"), calculations.map((_, index) => `${index + 1}: ${why}`)],
    ["addin/taskpane/planted.ts", others.join("\n"), []],
  ],
};
