import { readFileSync } from "node:fs";
import type { Planted } from "./refused";

/** A file as it is, with one more line on top, and the circle that this line closes. */
const withLine = (file: string, line: string, ...circle: string[]): Planted["files"][number] =>
  [file, `${line}\n${readFileSync(file, "utf8")}`, circle.length === 0 ? [] : [`1: a circle of files: ${[file, ...circle, file].join(" -> ")}`]];

export const circlesOfFiles: Planted = {
  title: "a file that needs itself by way of others, wherever it stands, types and what comes late included",
  rule: "house/no-circle",
  files: [
    withLine("core/domain/name.ts", "import { unitNamed } from \"./units\";", "core/domain/units.ts"),
    withLine("core/domain/name.ts", "import type { Unit } from \"./units\";", "core/domain/units.ts"),
    withLine("core/domain/name.ts", "export const late = () => import(\"./units\");", "core/domain/units.ts"),
    withLine("core/funding/model.ts", "export { readSources } from \"./read\";", "core/funding/read.ts"),
    withLine("addin/functions/answer.ts", "import \"./balance\";", "addin/functions/balance.ts"),
    withLine("addin/workbench/host/session.ts", "import type { HostClass } from \"./host-class\";", "addin/workbench/host/host-class.ts"),
    withLine("samples/writer/pack.ts", "import \"../oefening/workbook\";", "samples/oefening/workbook.ts", "samples/writer/write.ts"),
    withLine("core/domain/name.ts", "import \"./calendar\";"),
  ],
};
