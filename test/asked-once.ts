import { createHash, randomUUID, type Hash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Bundle } from "../addin/workbench/engine/bundle";

type Answer = Awaited<ReturnType<Bundle["callForColumns"]>>;

const ANSWERS = "out/test/answers";

/** What answers besides the build: the page that stands in for a browser, and what is read off a call. */
const around = ["addin/workbench/engine/bundle.ts", "addin/workbench/engine/functions.ts"];

/**
 * The built functions, each question asked once for all test files: several of them ask the same of the samples, and a programme or ten
 * thousand draws take long. Whoever asks first calculates; the answer then lies in out/test/answers, below everything that it can depend on:
 * every byte of the build and of what loads it, the version of Node, the function and its arguments. So no change can hide behind it.
 * Not for a test of whether the same question gets the same answer twice.
 */
export function askedOnce(folder: string, load: (folder: string) => Bundle): Bundle {
  const version = versionOf(folder);
  const answers = join(ANSWERS, version);
  mkdirSync(answers, { recursive: true });
  // Those of an earlier build are of no use any more.
  for (const other of readdirSync(ANSWERS)) if (other !== version) rmSync(join(ANSWERS, other), { recursive: true, force: true });
  let loaded: Bundle | undefined;
  const bundle = (): Bundle => (loaded ??= load(folder));
  const callForColumns: Bundle["callForColumns"] = async (id, args) => {
    const path = join(answers, createHash("sha256").update(questionOf(id, args)).digest("hex"));
    if (existsSync(path)) return deserialize(readFileSync(path)) as Answer;
    const answer = await bundle().callForColumns(id, args);
    // First beside its place: another worker may look at this very moment.
    const beside = join(answers, randomUUID());
    writeFileSync(beside, serialize(answer));
    renameSync(beside, path);
    return answer;
  };
  return { get functions() { return bundle().functions; }, callForColumns, call: async (id, args) => (await callForColumns(id, args)).result };
}

function versionOf(folder: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of around) hash.update(readFileSync(path));
  addFolder(hash, folder);
  return hash.digest("hex");
}

function addFolder(hash: Hash, folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    hash.update(JSON.stringify([entry.name, entry.isDirectory()]));
    if (entry.isDirectory()) addFolder(hash, path);
    else hash.update(createHash("sha256").update(readFileSync(path)).digest());
  }
}

/** As text, in which what JSON has no word for stays apart: -0 from 0, nothing from null, NaN. */
const questionOf = (id: string, args: readonly unknown[]): string => JSON.stringify([id, args], (_key, value: unknown) =>
  (value === undefined || Object.is(value, -0) || (typeof value === "number" && !Number.isFinite(value)) ? { json: Object.is(value, -0) ? "-0" : String(value) } : value));
