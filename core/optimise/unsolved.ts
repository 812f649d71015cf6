import { because, NoAnswer, type Reasons } from "../domain/findings";

export type Failure = "infeasible" | "unbounded" | "failed";

/** What a model is about, for whoever asked. */
export type About = Reasons["unsolved"];

const SOMETHING: About = { about: "input", name: "" };

/** Thrown when a model has no best answer, or when no way of solving it gave one that holds: #N/A in a cell. */
export class Unsolved extends NoAnswer {
  constructor(readonly failure: Failure, about = SOMETHING) {
    super(because("unsolved", about));
  }
}
