import type { Highs } from "../../../core/optimise";
import type { Area } from "../../../core/stacking/model";

/** What is known so far is kept to within so many hectares, or a next trial might not find it again. */
const SLACK = 1e-8;
/** A shortage that can only fall by this part of the claim is final: the slack alone may bring that much. */
const NEARLY = 2e-6;
/** The slack of all other rows together, in hectares, is a larger part of a small claim. */
const nearly = (claim: number): number => Math.max(NEARLY, (10 * SLACK) / claim);

/**
 * The same area as a second, plain formulation: every subset of tasks on every land type, unscaled, straight into
 * HiGHS, and fairness by trial: a shortage is final when it cannot be lower while the others stay at the level.
 */
export function bySecondFormulation(highs: Highs, area: Area, layers: number): { shares: number[]; net: number } {
  const claiming = area.tasks.flatMap((task, i) => (task.claim > 0 ? [i] : []));
  const types = [...new Set(area.land.map((land) => land.type))];
  const pairOf = (a: number, b: number) => area.sharing.find((p) => (p.one === a && p.other === b) || (p.one === b && p.other === a));
  const yieldOf = (task: number, beside: number) => {
    const pair = pairOf(task, beside)!;
    return pair.one === task ? pair.yieldOne : pair.yieldOther;
  };
  const columns: { tasks: number[]; type: string }[] = [];
  for (let set = 1; set < 2 ** area.tasks.length; set++) {
    const tasks = area.tasks.map((_, i) => i).filter((i) => (set >> i) & 1);
    const all = tasks.every((a) => claiming.includes(a) && tasks.every((b) => a === b || pairOf(a, b)));
    if (!all || tasks.length > layers) continue;
    for (const type of types) {
      if (tasks.every((t) => area.tasks[t]!.landTypes?.includes(type) ?? true)) columns.push({ tasks, type });
    }
  }
  const top = columns.length;
  // The level counts in hectares of the largest claim, so that its tolerance is small beside the smallest.
  const largest = Math.max(1e-9, ...area.tasks.map((task) => task.claim));
  const final = new Map<number, number>();

  /** Least of the level, of the shortage of one task, or of all hectares. */
  function least(goal: "level" | "net" | number, open: readonly number[], level = 1): number {
    return highs.withModel((model) => {
      model.options.set({ output_flag: false, primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9, small_matrix_value: 1e-12 });
      const cost = ({ tasks }: (typeof columns)[number]) =>
        goal === "net" ? 1 : typeof goal === "number" && tasks.includes(goal) ? -delivered(tasks, goal) / area.tasks[goal]!.claim : 0;
      for (const column of columns) model.addCol(cost(column), 0, Infinity, { indices: [], values: [] });
      model.addCol(goal === "level" ? 1 : 0, 0, level * largest, { indices: [], values: [] });
      const row = (lower: number, upper: number, counts: (column: (typeof columns)[number]) => number, ofLevel = 0) => {
        const entries = columns.map((column, i) => [i, counts(column)] as const).filter(([, value]) => value !== 0);
        if (ofLevel !== 0) entries.push([top, ofLevel]);
        model.addRow(lower, upper, { indices: entries.map(([i]) => i), values: entries.map(([, value]) => value) });
      };
      for (const t of claiming) {
        const { claim } = area.tasks[t]!;
        const met = (column: (typeof columns)[number]) => (column.tasks.includes(t) ? delivered(column.tasks, t) : 0);
        const short = final.get(t);
        row(-Infinity, claim, met);
        if (short !== undefined) row(claim * (1 - short) - SLACK, Infinity, met);
        else if (open.includes(t)) row(claim, Infinity, met, claim / largest);
      }
      for (const type of types) {
        const there = area.land.reduce((sum, land) => sum + (land.type === type ? land.hectares : 0), 0);
        row(-Infinity, there, (column) => (column.type === type ? 1 : 0));
      }
      for (const pair of area.sharing) {
        const most = pair.share * Math.min(area.tasks[pair.one]!.claim, area.tasks[pair.other]!.claim);
        row(-Infinity, most, ({ tasks }) => (tasks.includes(pair.one) && tasks.includes(pair.other) ? 1 : 0));
      }
      expect(model.run().modelStatus).toBe(highs.constants.modelStatus.optimal);
      return goal === "level" ? model.getObjectiveValue() / largest : model.getObjectiveValue() + (goal === "net" ? 0 : 1);
    });
  }
  function delivered(tasks: readonly number[], task: number): number {
    return tasks.reduce((product, beside) => (beside === task ? product : product * yieldOf(task, beside)), 1);
  }

  for (const priority of [...new Set(area.tasks.map((task) => task.priority))].sort((a, b) => a - b)) {
    let open = claiming.filter((t) => area.tasks[t]!.priority === priority);
    while (open.length > 0) {
      const level = least("level", open);
      const stuck = open.filter((t) => least(t, open, level + SLACK / largest) > level - nearly(area.tasks[t]!.claim));
      expect(stuck.length).toBeGreaterThan(0);
      for (const t of stuck) final.set(t, level);
      open = open.filter((t) => !stuck.includes(t));
    }
  }
  return { shares: area.tasks.map((_, t) => final.get(t) ?? 0), net: least("net", []) };
}
