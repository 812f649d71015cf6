import type { Planted } from "./refused";

const files: Planted["files"] = [
  ["core/balance/answers.ts", "export const room = 1;", ["1: in a module this is called functions, not answers"]],
  ["core/balance/glance.ts", "export const room = 1;", ["1: in a module this is called summary, not glance"]],
  ["core/governance/apportionment/types.ts", "export const room = 1;", ["1: in a module this is called model, not types"]],
  ["core/supply/helpers.ts", "export const room = 1;", ["1: in a module this is called the question that it answers, not helpers"]],
  ["core/balance/functions.ts", "export interface Input {\n  readonly tasks: unknown;\n}\nexport function report(): number {\n  return part;\n}\nconst part = 1;", [
    "1: functions.ts holds the entries of custom functions, nothing else", "7: functions.ts holds the entries of custom functions, nothing else",
  ]],
  ["core/capacity/levelling/functions.ts", "export function plan(): number {\n  return 1;\n}", ["1: the entries of a module stand together, in its own functions.ts"]],
  ["core/balance/index.ts", "export { costsOf } from \"./costs\";\nexport const room = 1;", ["2: index.ts is a table of contents: it exports what others hold"]],
  ["core/stacking/stack.ts", "export const table = { columns: [], rows: [] };\nexport const column = { header: \"ha\", kind: \"hectares\" };", [
    "1: result tables and their columns are made in report.ts", "2: result tables and their columns are made in report.ts",
  ]],
  ["core/stacking/report.ts", "export const table = { columns: [{ header: \"ha\", kind: \"hectares\" }], rows: [] };", []],
  ["core/stacking/stack.ts", "import \".\";\nimport \"./functions\";\nimport \"../tables/cached\";\nimport \"./model\";", [
    "1: a module does not go through its own face: import the file", "2: entries are asked from outside: import what they ask",
    "3: what is remembered stands in cached.ts",
  ]],
  ["core/stacking/cached.ts", "import \"../tables/cached\";", []],
  // There is no such folder.
  ["core/novel/model.ts", "export const room = 1;", ["1: core/novel has no index.ts: its face"]],
  ["core/novel/index.ts", "export * from \"./model\";", ["1: core/novel has no README.md", "1: core/novel has no model.ts"]],
];

export const shapeOfAModule: Planted = { title: "a file of a module that is out of shape", rule: "house/module-shape", files };
