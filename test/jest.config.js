import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const rootDir = fileURLToPath(new URL("..", import.meta.url));

/** Long enough for the slowest test on a busy machine: what is tested is whether it ends, not when. */
const testTimeout = 300_000;

/**
 * Tests that run lines which others run too, thousands of times: random cases, second solvers, large tables. To follow each line there takes as
 * long as they do, and finds none that was not covered: they are not measured.
 */
const repeated = [
  "balance/charges/capital-charges", "balance/explain-shortages", "balance/large", "balance/money-needed", "balance/ratios", "balance/spending",
  "binding/find-tables", "binding/foreign-layouts", "binding/variant/variant", "capacity/explain", "capacity/serve", "funding/certificate", "funding/fund", "governance/cascade",
  "learning/independent", "learning/properties", "optimise/leximin", "overview/futures/ambition", "overview/futures/robustness", "overview/norms",
  "overview/task-means", "programme/enumeration", "progress/series", "risk/grid", "risk/holds", "risk/simulation", "stacking/awkward", "stacking/cached",
  "stacking/certificate", "stacking/from-cells", "stacking/one-more-hectare", "stacking/second-formulation", "stacking/stack", "stacking/why-land",
  "tables/properties",
].map((name) => `core/${name}.test.ts`).concat("golden/reading/reading.test.ts");

/**
 * Names that code asks for all the time. A test runs in a context of its own, where each asking goes through the context: core took half as
 * long again. So each module gets these handed in.
 */
const globals = ["Array", "BigInt", "Boolean", "Error", "Float64Array", "Infinity", "Int32Array", "JSON", "Map", "Math", "Number", "Object", "Promise", "RegExp", "Set", "String", "Symbol", "Uint8Array", "WeakMap"];

/** Tests of one kind. `measured` is what a threshold of coverage is for: to follow a line costs as much again as to run it. */
const project = (displayName, folders, { measured = false, ...settings } = {}) => ({
  displayName,
  rootDir,
  testTimeout,
  testMatch: folders.map((folder) => join(rootDir, "test", folder, "**/*.test.{ts,tsx}")),
  transform: {
    "^.+\\.[jt]sx?$": ["@swc/jest", {
      jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
    }],
  },
  sandboxInjectedGlobals: globals,
  setupFiles: [join(rootDir, "test/properties.ts")],
  coveragePathIgnorePatterns: measured ? ["/node_modules/"] : ["."],
  ...settings,
});

export default {
  rootDir,
  testTimeout,
  // The tests of the browser wait for it most of the time: the rest runs beside them.
  maxWorkers: "100%",
  testSequencer: join(rootDir, "test/sequencer.cjs"),
  coverageProvider: "babel",
  collectCoverageFrom: ["core/**/*.ts"],
  // Who wants to see line by line what was not covered asks for it: `--coverageReporters html`.
  coverageReporters: ["text-summary"],
  coverageThreshold: { "./core/": { lines: 95 } },
  projects: [
    project("core", ["core", "golden"], { measured: true, testEnvironment: join(rootDir, "test/measured.cjs"), testPathIgnorePatterns: repeated.map((file) => `/test/${file}$`) }),
    project("core, repeated", [], { testMatch: repeated.map((file) => join(rootDir, "test", file)) }),
    project("addin", ["addin", "bench", "lint", "malformed", "samples", "workbench"], {
      globalSetup: join(rootDir, "test/addin/setup.ts"),
      setupFiles: [join(rootDir, "test/properties.ts"), join(rootDir, "test/addin/as-it-ships.ts")],
      moduleNameMapper: {
        "^@fluentui/react-components$": join(rootDir, "out/test/fluent.cjs"),
        "^zod$": join(rootDir, "out/test/zod.cjs"),
        // React's own scheduler for tests: work is done when a test says so, however slow the machine is.
        "^scheduler$": createRequire(join(rootDir, "node_modules/react-dom/package.json")).resolve("scheduler/unstable_mock"),
      },
    }),
    project("browser", ["browser"], {
      testEnvironment: join(rootDir, "test/browser/environment.cjs"),
      globalSetup: join(rootDir, "test/browser/setup.ts"),
      globalTeardown: join(rootDir, "test/browser/teardown.ts"),
      setupFilesAfterEnv: [join(rootDir, "test/browser/again.ts")],
    }),
  ],
};
