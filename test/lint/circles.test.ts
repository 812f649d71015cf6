import { readFileSync } from "node:fs";
import { refusedIn } from "./refused";

/** A file as it is, with one more line on top. */
const withLine = (file: string, line: string) => [file, `${line}\n${readFileSync(file, "utf8")}`] as const;

test("lint refuses a file that needs itself by way of others, wherever it stands, types and what comes late included", () => {
  const planted = refusedIn([
    withLine("core/domain/name.ts", "import { unitNamed } from \"./units\";"),
    withLine("core/domain/name.ts", "import type { Unit } from \"./units\";"),
    withLine("core/domain/name.ts", "export const late = () => import(\"./units\");"),
    withLine("core/funding/model.ts", "export { readSources } from \"./read\";"),
    withLine("addin/functions/answer.ts", "import \"./balance\";"),
    withLine("addin/workbench/host/session.ts", "import type { HostClass } from \"./host-class\";"),
    withLine("samples/writer/pack.ts", "import \"../make\";"),
    withLine("core/domain/name.ts", "import \"./calendar\";"),
  ]).map((refusals) => refusals.filter(({ ruleId }) => ruleId === "house/no-circle").map(({ line, message }) => `${line}: ${message}`));
  expect(planted).toEqual([
    ["1: a circle of files: core/domain/name.ts -> core/domain/units.ts -> core/domain/name.ts"],
    ["1: a circle of files: core/domain/name.ts -> core/domain/units.ts -> core/domain/name.ts"],
    ["1: a circle of files: core/domain/name.ts -> core/domain/units.ts -> core/domain/name.ts"],
    ["1: a circle of files: core/funding/model.ts -> core/funding/read.ts -> core/funding/model.ts"],
    ["1: a circle of files: addin/functions/answer.ts -> addin/functions/balance.ts -> addin/functions/answer.ts"],
    ["1: a circle of files: addin/workbench/host/session.ts -> addin/workbench/host/host-class.ts -> addin/workbench/host/session.ts"],
    [expect.stringMatching(/^1: a circle of files: samples\/writer\/pack\.ts -> samples\/make\.ts -> .*samples\/writer\/pack\.ts$/)],
    [],
  ]);
});
