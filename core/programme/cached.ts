import { cached } from "../tables/cached";
import { outcomeOf } from "./outcome";

/** The last programmes: six functions and the pane ask for the same one. What was asked may come from another thread. */
export const cachedOutcome = cached(outcomeOf, { answers: 8, characters: 32_000_000 });
