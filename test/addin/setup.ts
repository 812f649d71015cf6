import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundled } from "../bundled";

/** What jest.config.js puts in the place of Fluent. */
const FLUENT = "out/test/fluent.cjs";

/**
 * Fluent as one file, for tests that render the pane: loading its fourteen hundred modules one by one takes longer than such a
 * test. React stays outside, so that there is one of it.
 */
export default function setup(): void {
  if (existsSync(FLUENT) && ["package-lock.json", __filename].every((source) => statSync(FLUENT).mtimeMs > statSync(source).mtimeMs)) return;
  mkdirSync(dirname(FLUENT), { recursive: true });
  writeFileSync(FLUENT, bundled("node_modules/@fluentui/react-components/lib/index.js", {
    format: "cjs", platform: "node", minify: true, define: { "process.env.NODE_ENV": '"production"' }, external: ["react", "react-dom", "react/jsx-runtime", "scheduler"],
  }));
}
