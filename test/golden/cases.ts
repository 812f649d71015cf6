import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Golden cases: test/golden/<ID>/<case>/input.json holds the arguments, expected.json the answer. Adding a case needs no code.
 */
export interface GoldenCase {
  readonly id: string;
  readonly name: string;
  readonly input: readonly unknown[];
  /** `{ value }` or `{ error: { code, message } }`; with `remarks` where the case is about those, `[]` for none. */
  readonly expected: unknown;
  /** Relative; default 1e-6. */
  readonly tolerance: number;
}

/** Both jest and the bench run from the project's root. */
const HERE = join("test", "golden");

const folders = (path: string) => readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory());
const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

export const goldenCases: readonly GoldenCase[] = folders(HERE).flatMap((id) =>
  folders(join(HERE, id)).map((name) => {
    const folder = join(HERE, id, name);
    const { tolerance = 1e-6, ...expected } = json(join(folder, "expected.json")) as { tolerance?: number };
    return { id, name, input: json(join(folder, "input.json")) as unknown[], expected, tolerance };
  }));

/** The actual answer, with numbers that are close enough replaced by the expected ones: what differs still shows. */
export function matched(actual: unknown, expected: unknown, tolerance: number): unknown {
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

/** An answer beside what is expected of it: a case that says nothing of remarks is about the result alone. */
export function answerOf(actual: unknown, expected: unknown): unknown {
  if (!isRecord(actual) || !isRecord(expected)) return actual;
  const { remarks = [], ...rest } = actual;
  return "remarks" in expected ? { ...rest, remarks } : rest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
