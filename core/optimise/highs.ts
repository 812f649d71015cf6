import type { Highs } from "highs";
import { because, NoAnswer } from "../domain/findings";

export type { Highs } from "highs";

let loading: Promise<Highs> | undefined;

/**
 * HiGHS (https://highs.dev) as WebAssembly: some 50 ms, once, and only when something must be solved.
 * A failed load is forgotten, so that a later call may try again.
 * @throws NoAnswer when it cannot be loaded.
 */
export function loadHighs(): Promise<Highs> {
  loading ??= import("highs").then((module) => module.default()).catch(() => {
    loading = undefined;
    throw new NoAnswer(because("solverNotLoaded"));
  });
  return loading;
}
