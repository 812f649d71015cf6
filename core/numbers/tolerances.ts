/**
 * How far apart amounts may be and still be the same, by where the difference comes from. Amounts near 1 in size: a larger one
 * takes the tolerance times its size. What a module means by it has a name of its own there.
 */

/** What sums and quotients of doubles leave between equals: shares, moments in years, hours, hectares. */
export const ROUNDING = 1e-9;

/** What the solver may overlook: a hundred times what it promises, the loosest that an answer is accepted with (`optimise/ways`). */
export const SOLVER = 1e-7;

/** What nobody would miss or look for: hectares, hours, euros, parts of a claim. */
export const UNNOTICED = 1e-6;
