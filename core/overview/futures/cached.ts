import { cached } from "../../tables/cached";
import { ambitionChances } from "./ambition";
import type { AmbitionCase } from "./ambition-case";
import { robustness } from "./robustness";
import type { RobustCase } from "./robust-case";

/** The last ones: a sheet asks the same more than once. */
const limit = { answers: 4, characters: 16_000_000 };
export const cachedAmbitionChances = cached((given: AmbitionCase) => ambitionChances(given), limit);
export const cachedRobustness = cached((given: RobustCase) => robustness(given), limit);
