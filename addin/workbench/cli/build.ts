import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The parts of the build by their name in webpack.config.js, each with a file that proves it is there. */
const products = {
  addin: "dist/functions.js",
  answers: "out/workbench/answers.cjs",
  report: "out/workbench/report.cjs",
  page: "out/workbench/page.js",
} as const;

export type Product = keyof typeof products;

/** The root of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

const sources = ["core", "addin", "manifest", "package.json", "webpack.config.js"];

/** Builds the products that are missing or older than their sources; says so on the error stream. */
export function ensureBuilt(names: readonly Product[]): void {
  const newest = Math.max(...sources.map((path) => lastChange(join(root, path))));
  const stale = names.filter((name) => !existsSync(join(root, products[name])) || lastChange(join(root, products[name])) < newest);
  if (stale.length > 0) build(stale);
}

/** Builds these products; `settings` as on webpack's command line. */
export function build(names: readonly Product[], settings: readonly string[] = []): void {
  process.stderr.write(`Bouwen: ${names.join(", ")} …\n`);
  const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
  const options = [...names.flatMap((name) => ["--config-name", name]), ...settings];
  // The build speaks on the error stream only: the output of a command line tool is its result.
  const { status } = spawnSync(process.execPath, [webpack, ...options], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("De bouw is mislukt; de meldingen staan hierboven.");
}

function lastChange(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}
