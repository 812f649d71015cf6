import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Esbuild from "esbuild";

/** The text of one script, made of an entry and all that it imports: by the esbuild that tsx brings along. */
export function bundled(entry: string, options: Esbuild.BuildOptions): string {
  const require = createRequire(createRequire(join(process.cwd(), "package.json")).resolve("tsx"));
  const { buildSync } = require("esbuild") as typeof Esbuild;
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, write: false, ...options });
  return outputFiles![0]!.text;
}
