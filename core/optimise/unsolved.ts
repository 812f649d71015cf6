export type Reason = "infeasible" | "unbounded" | "failed";

/** Thrown when a model has no best answer, or when the solver could not find it. */
export class Unsolved extends Error {
  override readonly name = "Unsolved";
  constructor(readonly reason: Reason, detail: string) {
    super(`${reason}: ${detail}`);
  }
}
