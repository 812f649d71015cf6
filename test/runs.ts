/** How much more often than in the suite properties are asked: by `npm run bench -- properties`. */
export const TIMES = Number(process.env["TIMES"] ?? 1);

/** How many random cases a property gets in the suite: enough to find a fault that is planted, while the bench asks the many. */
export const runs = (inSuite: number): { readonly numRuns: number } => ({ numRuns: inSuite * TIMES });
