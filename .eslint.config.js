import { readdirSync } from "node:fs";
import boundaries from "eslint-plugin-boundaries";
import jsxA11y from "eslint-plugin-jsx-a11y";
import tseslint from "typescript-eslint";
import { moduleShape } from "./.ci/lint/module-shape.js";
import { noCircle } from "./.ci/lint/no-circle.js";
import { noPattern } from "./.ci/lint/no-pattern.js";

/** What several modules share. These do not know each other either, but for funding, which may ask for prices. */
const shared = ["prices", "funding", "supply", "land"];
const ground = ["tables", "numbers", "domain"];
const tools = ["binding", "optimise", ...ground];
/** The core's modules, all other folders: siblings that do not know each other; what two of them need moves down. */
const modules = readdirSync(new URL("core", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && ![...shared, ...tools, "overview"].includes(entry.name)).map(({ name }) => name);

/** The pane's own floors: a frame around views that do not know each other, made of parts, on the state that outlives them. */
const views = readdirSync(new URL("addin/taskpane/views", import.meta.url));
const below = ["calculation", "workbook", "commands", "face", "i18n", "versions", "board"];
const pane = {
  "pane state": below,
  "pane parts": ["pane state", ...below],
  ...Object.fromEntries(views.map((view) => [`${view} view`, ["pane parts", "pane state", ...below]])),
  "pane frame": [...views.map((view) => `${view} view`), "pane parts", "pane state", ...below],
  taskpane: ["pane frame", "pane state", ...below],
};

/** Which part of the house may lean on which (DESIGN: arrows point one way). */
const arrows = {
  domain: [],
  numbers: ["domain"],
  tables: ["numbers", "domain"],
  optimise: ground,
  binding: ground,
  ...Object.fromEntries(shared.map((part) => [part, tools])),
  funding: ["prices", ...tools],
  ...Object.fromEntries(modules.map((module) => [module, [...shared, ...tools]])),
  overview: [...modules, ...shared, ...tools],
  face: ["overview", ...modules, ...shared, ...tools],
  i18n: ["face"],
  board: ["face", "i18n"],
  // Arithmetic on paper: it knows no sheet but what is said of it.
  paper: [],
  workbook: ["face", "i18n", "versions", "board", "paper"],
  calculation: ["face", "versions"],
  functions: ["calculation", "workbook", "face", "i18n"],
  commands: ["workbook", "face", "i18n"],
  ...pane,
  // The workbench runs what was built; it never reads the sources of the add-in or the core.
  cells: [],
  host: ["cells"],
  engine: ["cells"],
  page: ["host", "engine", "cells"],
  cli: ["host", "engine", "page", "cells"],
  // The samples hold what the built functions answer; the template takes its headers from the tables as declared; and what they say of amounts is what the pane says.
  samples: ["engine", "cli", "cells", "face", "i18n", "paper"],
};

const elements = [
  ...["domain", "numbers", "tables", "binding", "optimise", ...shared, ...modules, "overview"].map((part) => ({ type: part, pattern: `core/${part}` })),
  { type: "face", pattern: "core" },
  { type: "i18n", pattern: "addin/i18n" },
  { type: "board", pattern: "addin/board" },
  { type: "paper", pattern: "addin/paper" },
  { type: "workbook", pattern: "addin/workbook" },
  { type: "calculation", pattern: "addin/calculation" },
  { type: "functions", pattern: "addin/functions" },
  { type: "commands", pattern: "addin/commands" },
  { type: "pane state", pattern: "addin/taskpane/state" },
  { type: "pane parts", pattern: "addin/taskpane/parts" },
  ...views.map((view) => ({ type: `${view} view`, pattern: `addin/taskpane/views/${view}` })),
  { type: "pane frame", pattern: "addin/taskpane/frame" },
  { type: "taskpane", pattern: "addin/taskpane" },
  { type: "cells", pattern: "addin/workbench/cells" },
  { type: "host", pattern: "addin/workbench/host" },
  { type: "engine", pattern: "addin/workbench/engine" },
  { type: "page", pattern: "addin/workbench/page" },
  { type: "cli", pattern: "addin/workbench/cli" },
  { type: "samples", pattern: "samples" },
];

const inRooms = (rooms) => rooms.map((room) => `core/${room}/**/*.ts`);

const restricted = (message, ...names) => names.map((name) => ({ name, message }));

/** Where the pane would calculate: in sums, differences and shares, by hand or through Math and reduce. Text is joined in templates. */
const calculations = [
  "BinaryExpression[operator=/^(-|\\*|\\/|%|\\*\\*)$/]",
  "BinaryExpression[operator='+']",
  "AssignmentExpression[operator=/^(\\+|-|\\*|\\/|%|\\*\\*)=$/]",
  "UpdateExpression",
  "UnaryExpression[operator='-']:not(:has(> Literal))",
  "MemberExpression[object.name='Math']",
  "CallExpression[callee.property.name=/^reduce(Right)?$/]",
].map((selector) => ({ selector, message: "the pane has no arithmetic: a figure comes from the core, text is joined in a template" }));

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "coverage/", ".cache/"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
    },
  },
  {
    files: ["core/**/*.ts", "addin/**/*.ts", "addin/**/*.tsx", "samples/**/*.ts"],
    plugins: { boundaries, house: { rules: { "no-circle": noCircle, "no-pattern": noPattern, "module-shape": moduleShape } } },
    settings: {
      "boundaries/elements": elements,
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } },
    },
    rules: {
      "house/no-circle": "error",
    },
  },
  // Each part is asked its own arrows alone: to try those of all parts on every import takes as long as all else together. Of two that
  // hold a file the later entry counts, so what lies deepest stands last.
  ...[...elements].reverse().map(({ type, pattern }) => ({
    files: [`${pattern}/**/*.ts`, `${pattern}/**/*.tsx`],
    rules: {
      "boundaries/dependencies": ["error", {
        default: "disallow",
        policies: [{ from: { element: { type } }, allow: { to: { element: { types: { anyOf: [type, ...arrows[type]] } } } } }],
      }],
    },
  })),
  {
    files: ["addin/workbook/reports/**/*.ts", "core/versions/**/*.ts", "samples/writer/**/*.ts", "addin/paper/**/*.ts"],
    // Names of tables, stored moments and ids, labels in a formula, addresses, and parts of the file that the writer makes.
    ignores: [
      "addin/workbook/reports/report-names.ts", "core/versions/stored.ts", "samples/writer/blocks.ts", "samples/writer/address.ts", "samples/writer/as-excel-stores.ts", "samples/writer/channel.ts",
    ],
    rules: { "house/no-pattern": "error" },
  },
  // A room of the core looks like every other (DESIGN: one shape for a module).
  { files: ["core/*/**/*.ts"], ignores: inRooms([...shared, ...tools]), rules: { "house/module-shape": ["error", { needs: ["README.md", "model.ts"] }] } },
  { files: inRooms([...shared, "binding"]), rules: { "house/module-shape": ["error", { needs: ["README.md"] }] } },
  {
    files: ["core/**/*.ts"],
    rules: {
      // Same input, same cells: nothing in the core may know the hour, the machine or the host.
      "no-restricted-globals": ["error", ...restricted("the core is pure", "window", "document", "process", "Office", "Excel", "performance", "fetch", "setTimeout")],
      "no-restricted-properties": ["error",
        { object: "Math", property: "random", message: "use the seeded generator of core/numbers" },
        { object: "Date", property: "now", message: "the core has no clock: pass the date in" }],
      "no-restricted-syntax": ["error", { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "the core has no clock: pass the date in" }],
      "no-restricted-imports": ["error", { patterns: [{ group: ["node:*", "react", "react-*", "@fluentui/*"], message: "the core is pure" }] }],
    },
  },
  { files: ["addin/taskpane/**/*.ts", "addin/taskpane/**/*.tsx"], rules: { "no-restricted-syntax": ["error", ...calculations] } },
  // A batch per table or sheet would cost a large workbook its patience: ask for all, then sync once.
  { files: ["addin/workbook/**/*.ts"], rules: { "no-await-in-loop": "error" } },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["addin/**/*.tsx"], ...jsxA11y.flatConfigs.strict },
  { files: ["addin/functions/**/*.ts"], rules: { "@typescript-eslint/no-explicit-any": "off", "@typescript-eslint/no-unused-vars": "off" } },
);
