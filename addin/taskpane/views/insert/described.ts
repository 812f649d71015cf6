import type { DescribedFunction } from "described-functions";

/** What the functions ask, in words: it comes with the first function that somebody wants to insert. */
export const describedFunctions = async (): Promise<readonly DescribedFunction[]> => (await import(/* webpackChunkName: "described" */ "described-functions")).default;
