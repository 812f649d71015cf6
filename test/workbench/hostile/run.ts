import { fork, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbookFile } from "../../../addin/workbench/engine/file";
import { bytesOf, root, samples } from "../../samples/committed";
import type { Said, Tried } from "./child";
import { mutated } from "./mutations";

export interface Hostility {
  readonly files: number;
  readonly calculated: number;
  readonly refused: number;
  /** Seconds of a processor. */
  readonly slowest: number;
  readonly megabytes: number;
  readonly failures: readonly string[];
}

/** A file may take so many seconds of a processor, and a process grow this far. Who answers nothing at all for longer hangs, on a busy machine too. */
const [MOST_SECONDS, MOST_MEGABYTES, PATIENCE] = [10, 1000, 90_000];

/**
 * Mutated samples, one after the other in a process of their own: it may not end, hang or grow; what it refuses it refuses in one Dutch
 * line; the input is what it was, and what is written is a workbook.
 */
export async function tryMutations(times: number, random: () => number, from = samples): Promise<Hostility> {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  const [input, out] = [join(folder, "in.xlsx"), join(folder, "uit.xlsx")];
  const failures: string[] = [];
  let [calculated, refused, slowest, megabytes] = [0, 0, 0, 0];
  let child = await started();
  try {
    // The samples themselves first: their answers are then known, and what takes long is the mutation.
    for (const name of from) await answer(child, { input: join(root, "samples", name), out }, 300_000);
    for (let index = 0; index < times; index++) {
      const name = from[Math.floor(random() * from.length)]!;
      const { bytes, kinds } = mutated(bytesOf(name), random);
      rmSync(out, { force: true });
      writeFileSync(input, bytes);
      const tried = await answer(child, { input, out }, PATIENCE);
      const wrong = typeof tried === "string" ? [tried] : faults(tried, bytes, input, out);
      failures.push(...wrong.map((fault) => `${index} ${name}, ${kinds.join(", ")}: ${fault}`));
      if (wrong.length > 0) writeFileSync(join(tmpdir(), `hostile-${index}.xlsx`), bytes);
      if (typeof tried === "string") {
        child.kill("SIGKILL");
        child = await started();
      } else {
        if ("lines" in tried.calculate) calculated += 1;
        else refused += 1;
        [slowest, megabytes] = [Math.max(slowest, tried.seconds), Math.max(megabytes, tried.megabytes)];
      }
    }
  } finally {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
  return { files: times, calculated, refused, slowest: Math.round(slowest * 10) / 10, megabytes: Math.round(megabytes), failures };
}

function started(): Promise<ChildProcess> {
  const child = fork(join(root, "test/workbench/hostile/child.ts"), { execArgv: ["--import", "tsx", "--max-old-space-size=900", "--max-semi-space-size=32"], cwd: root, stdio: ["ignore", "ignore", "pipe", "ipc"] });
  return new Promise((done, failed) => {
    child.once("message", () => { done(child); });
    child.once("exit", () => { failed(new Error("the process that tries the files does not start")); });
  });
}

/** What the process says of a file; or, in words, that it ended or hung. */
function answer(child: ChildProcess, order: { input: string; out: string }, patience: number): Promise<Tried | string> {
  return new Promise((done) => {
    const end = (result: Tried | string): void => {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit);
      done(result);
    };
    const onMessage = (message: unknown): void => { end(message as Tried); };
    const onExit = (code: number | null): void => { end(`the process ended (${code ?? "killed"})`); };
    const timer = setTimeout(() => { end(`no answer within ${patience / 1000} s`); }, patience);
    child.once("message", onMessage).once("exit", onExit);
    child.send(order);
  });
}

function faults({ calculate, inspect, seconds, megabytes }: Tried, bytes: Uint8Array, input: string, out: string): string[] {
  return [
    ...refusal("calculate", calculate), ...refusal("inspect", inspect),
    ...(Buffer.compare(bytes, readFileSync(input)) === 0 ? [] : ["the input was changed"]),
    ...(seconds <= MOST_SECONDS ? [] : [`${seconds} s`]),
    ...(megabytes <= MOST_MEGABYTES ? [] : [`${Math.round(megabytes)} MB`]),
    ...("lines" in calculate ? unreadable(out) : []),
  ];
}

const refusal = (command: string, said: Said): string[] =>
  "lines" in said || (said.isProblem && !said.refused.includes("\n")) ? [] : [`${command}: ${said.refused.slice(0, 200)}`];

function unreadable(path: string): string[] {
  try {
    readWorkbookFile(new Uint8Array(readFileSync(path)));
    return [];
  } catch (error) {
    return [`what was written is not read again: ${(error as Error).message}`];
  }
}
