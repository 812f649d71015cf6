import { nameKey } from "../../domain/name";
import { refuse, type Problem } from "../../domain/problem";
import { workTable, type WorkRow } from "../../domain/tables/werk";
import { readTable } from "../../tables";
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
export function readPlanning(input: PlanningInput): Planning {
  const model = readCapacity(input);
  const late = booleanArgument("uitloop", input.late, { fallback: false });
  const { rows, problemAt } = readTable(workTable, input.work);
  const packages = packagesOf(rows, model.work);
  const at = (column: "after" | "earliestStart" | "latestEnd", message: string, advice: string) => (pack: WorkPackage): Problem =>
    problemAt((pack.rows.find((row) => isFilled(row[column])) ?? pack.rows[0]!).row, column, message, advice);

  const names = new Set(packages.map(({ name }) => nameKey(name)));
  refuse(rows.filter((row) => row.after?.some((name) => !names.has(nameKey(name)))).map((row) =>
    problemAt(row.row, "after", "noemt een onbekend werkpakket", "gebruik namen uit de kolom Werkpakket, gescheiden door ;")));

  const inTime = levellingProblem(model, packages);
  const problem = late ? runningLate(inTime, packages) : inTime;
  refuse(problem.jobs.flatMap((job, index) => (job.earliest <= job.latest ? [] : [
    at(packages[index]!.rows.some((row) => row.earliestStart !== undefined) ? "earliestStart" : "latestEnd",
      "laat geen ruimte voor het werkpakket", "verruim Vroegste start, Uiterste eind of van-tot")(packages[index]!),
  ])));

  const found = windows(problem.jobs);
  if (!("kind" in found)) return { model, packages, problem, windows: found, late, ownLatest: latestStarts(inTime.jobs, found.order) };
  if (found.kind === "too late") {
    const advice = "geef een later Uiterste eind, of laat eerder werk vroeger beginnen";
    refuse([at("after", "past niet binnen de speling", advice)(packages[found.job]!)]);
  } else {
    const circle = found.jobs.map((job) => packages[job]!);
    const who = circle.map(({ name }) => name).join(", ");
    refuse(circle.map(at("after", `vormt een kring: ${who}`, "haal een van de namen uit Na weg")));
  }
  throw new Error("a plan that is not possible has a reason");
}

const isFilled = (value: WorkRow["after" | "earliestStart"]): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);
