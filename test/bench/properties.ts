import { spawnSync } from "node:child_process";
import type { Outcome } from "./outcome";

/** `-- properties [times]`: the properties of the core that solve models, each with so many times (10) the random cases of the suite. */
export async function run([times = "10"]: readonly string[]): Promise<Outcome> {
  const start = performance.now();
  const jest = ["node_modules/jest/bin/jest.js", "--selectProjects", "core"];
  const { status } = spawnSync(process.execPath, jest, { env: { ...process.env, TIMES: times }, stdio: ["ignore", 2, 2] });
  return {
    tables: { "Properties of the core": [{ times: Number(times), minutes: Math.round((performance.now() - start) / 60_000) }] },
    failures: status === 0 ? [] : ["what failed is told above"],
  };
}
