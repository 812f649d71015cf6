import type { Highs } from "highs";

export type { Highs } from "highs";

let loading: Promise<Highs> | undefined;

/**
 * HiGHS (https://highs.dev) as WebAssembly: some 50 ms, once, and only when something must be solved.
 * A failed load is forgotten, so that a later call may try again.
 */
export function loadHighs(): Promise<Highs> {
  loading ??= import("highs").then((module) => module.default()).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
