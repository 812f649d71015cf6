import { nameKey } from "../../domain/name";
import { said, type Finding, type Said } from "../../domain/findings";
import { workTable, type WorkRow } from "../../domain/tables/werk";
import { wholeNames } from "../../domain/whole-names";
import { InputReader } from "../../tables";
import { booleanArgument } from "../../tables/argument";
import type { CapacityModel } from "../model";
import { readCapacity, type CapacityInput } from "../read";
import type { LevellingProblem } from "./model";
import { levellingProblem, packagesOf, runningLate, type WorkPackage } from "./packages";
import { latestStarts, windows, type Windows } from "./windows";

/** The arguments as a custom function gets them. */
export interface PlanningInput extends Omit<CapacityInput, "substitution"> {
  /** Ends may move past Uiterste eind, so that nothing overloads. */
  readonly late?: unknown;
}

export interface Planning {
  readonly model: CapacityModel;
  readonly packages: readonly WorkPackage[];
  readonly problem: LevellingProblem;
  readonly windows: Windows;
  readonly late: boolean;
  /** Per job the last period in which it may start by its own slack and that of what comes after it. */
  readonly ownLatest: readonly number[];
}

/** @throws InputError with every problem of the tables, else with what is wrong between packages. */
export function readPlanning(input: PlanningInput, reader = new InputReader()): Planning {
  const model = readCapacity(input, reader);
  const late = booleanArgument("uitloop", input.late, { fallback: false });
  const { rows: asTyped, problemAt } = reader.table(workTable, input.work);
  const listed = wholeNames(asTyped.map(({ workPackage }) => workPackage));
  const rows = asTyped.map((row) => (row.after === undefined ? row : { ...row, after: listed(row.after) }));
  const packages = packagesOf(rows, model.work);
  const at = (column: "after" | "earliestStart" | "latestEnd", what: Said) => (pack: WorkPackage): Finding =>
    problemAt((pack.rows.find((row) => isFilled(row[column])) ?? pack.rows[0]!).row, column, what);

  const names = new Set(packages.map(({ name }) => nameKey(name)));
  reader.refuse(rows.filter((row) => row.after?.some((name) => !names.has(nameKey(name)))).map((row) =>
    problemAt(row.row, "after", said("unknownPackage"))));

  const inTime = levellingProblem(model, packages);
  const problem = late ? runningLate(inTime, packages) : inTime;
  reader.refuse(problem.jobs.flatMap((job, index) => (job.earliest <= job.latest ? [] : [
    at(packages[index]!.rows.some((row) => row.earliestStart !== undefined) ? "earliestStart" : "latestEnd",
      said("noRoomForPackage"))(packages[index]!),
  ])));

  const found = windows(problem.jobs);
  if (!("kind" in found)) return { model, packages, problem, windows: found, late, ownLatest: latestStarts(inTime.jobs, found.order) };
  if (found.kind === "too late") {
    reader.refuse([at("after", said("beyondSlack"))(packages[found.job]!)]);
  } else {
    const circle = found.jobs.map((job) => packages[job]!);
    reader.refuse(circle.map(at("after", said("circle", { packages: circle.map(({ name }) => name) }))));
  }
  throw new Error("a plan that is not possible has a reason");
}

const isFilled = (value: WorkRow["after" | "earliestStart"]): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);
