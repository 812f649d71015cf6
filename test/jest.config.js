import { join } from "node:path";
import { fileURLToPath } from "node:url";

const rootDir = fileURLToPath(new URL("..", import.meta.url));

/** Long enough for the slowest test on a busy machine: what is tested is whether it ends, not when. */
const testTimeout = 300_000;

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
  coverageThreshold: { "./core/": { lines: 95 } },
  projects: [
    project("core", ["core", "golden"], { measured: true, testEnvironment: join(rootDir, "test/measured.cjs") }),
    project("addin", ["addin", "bench", "lint", "malformed", "samples", "workbench"], {
      globalSetup: join(rootDir, "test/addin/setup.ts"),
      moduleNameMapper: { "^@fluentui/react-components$": join(rootDir, "out/test/fluent.cjs") },
    }),
    project("browser", ["browser"], {
      testEnvironment: join(rootDir, "test/browser/environment.cjs"),
      globalSetup: join(rootDir, "test/browser/setup.ts"),
      globalTeardown: join(rootDir, "test/browser/teardown.ts"),
      setupFilesAfterEnv: [join(rootDir, "test/browser/again.ts")],
    }),
  ],
};
