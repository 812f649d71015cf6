/** Linear models, ordered goals and leximin over HiGHS. */
export { LinearModel } from "./model";
export type { Bounds, Change, Constraint, Expression, Term, Variable } from "./model";
export { least, leastInTurn, leximin } from "./goals";
export type { Goal, Shortage, Solution } from "./goals";
export { loadHighs } from "./highs";
export type { Highs } from "./highs";
export { solve, solveWith, withSolver } from "./solve";
export type { Asked, Solver } from "./solve";
export { LiveModel } from "./live-model";
export type { IntegerAnswer, IntegerLimits, LinearAnswer } from "./live-model";
export { Unsolved } from "./unsolved";
export type { About, Failure } from "./unsolved";
