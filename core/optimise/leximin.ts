import type { PlacedGoal } from "./layout";
import type { Workspace } from "./workspace";

/** A relative shortage as small as this is none. */
const NOTHING = 1e-10;

/**
 * The largest relative shortage as small as possible, fixed there, then the largest of the rest, and so on.
 * The first round minimises the level above all shortages. Where it stops, the rows with a dual are tight in
 * every optimum (their duals add up to 1, so there is one at least): those shortages are final. Each later
 * round lets the others drop together below that level by one new column, from a basis that stays feasible.
 * Source: W. Ogryczak, M. Pióro, A. Tomaszewski, "Telecommunications network design and max-min optimization
 * problem", Journal of Telecommunications and Information Technology (2005) 3.
 */
export function meetLeximin(work: Workspace, goal: Extract<PlacedGoal, { kind: "leximin" }>, first: boolean): void {
  // The optimum of an earlier goal is a poor start for a level that it did not look at.
  if (first) work.minimise([[goal.level, 1]]);
  else work.minimiseAfresh([[goal.level, 1]]);
  let level = work.answer.colValue[goal.level]!;
  if (level <= NOTHING) return work.bound(goal.level, 0, Math.max(level, 0));
  work.hold();
  work.guard(goal.level, 0, level);

  let rest = withoutFinal(goal.rows, work);
  while (rest.length > 0 && level > NOTHING) {
    const drop = work.addColumn(0, Infinity, rest);
    work.minimise([[drop, -1]]);
    const dropped = work.answer.colValue[drop]!;
    work.hold();
    if (dropped > NOTHING) work.guard(drop, dropped, Infinity);
    else work.bound(drop, 0, 0);
    level -= dropped;
    rest = withoutFinal(rest, work);
  }
}

/** The rows that may still drop; should the duals say nothing, the tightest row counts as final. */
function withoutFinal(rows: readonly number[], work: Workspace): readonly number[] {
  const { rowDual, rowValue } = work.answer;
  const rest = rows.filter((row) => !work.isPrice(rowDual[row]!));
  if (rest.length < rows.length) return rest;
  const tightest = rows.reduce((best, row) => (rowValue[row]! > rowValue[best]! ? row : best));
  return rows.filter((row) => row !== tightest);
}
