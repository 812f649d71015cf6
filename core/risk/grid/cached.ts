import { cached } from "../../tables/cached";
import { severityOn } from "./cells";

/** The last amounts on cells, a megabyte each: another chance or certainty leaves them as they are. */
export const cachedSeverity = cached(severityOn, { answers: 64, characters: 1_000_000 });
