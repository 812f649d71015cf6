import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { callFunction } from "../call-function";

/**
 * Golden cases: test/golden/<ID>/<case>/input.json holds the arguments, expected.json the answer. Adding a case needs no code.
 */
const folders = (path: string) => readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory());
const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

interface Expected {
  readonly value?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
  /** Relative; default 1e-6. */
  readonly tolerance?: number;
}

for (const id of folders(__dirname)) {
  describe(id, () => {
    test.each(folders(join(__dirname, id)))("%s", async (name) => {
      const folder = join(__dirname, id, name);
      const { tolerance = 1e-6, ...expected } = json(join(folder, "expected.json")) as Expected;
      const actual = await callFunction(id, json(join(folder, "input.json")) as unknown[]);
      expect(matched(actual, expected, tolerance)).toEqual(expected);
    });
  });
}

/** The actual answer, with numbers that are close enough replaced by the expected ones: what differs still shows. */
function matched(actual: unknown, expected: unknown, tolerance: number): unknown {
  if (typeof actual === "number" && typeof expected === "number") {
    return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)) ? expected : actual;
  }
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return actual.map((item, i) => matched(item, expected[i], tolerance));
  }
  if (isRecord(actual) && isRecord(expected)) {
    return Object.fromEntries(Object.entries(actual).map(([key, item]) => [key, matched(item, expected[key], tolerance)]));
  }
  return actual;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
