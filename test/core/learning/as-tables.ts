import { learnedNorms, type LearnedNorm } from "../../../core/learning";
import type { Area, Method } from "./independent";

/** Areas as the table Waarnemingen. */
export function observationsOf(areas: readonly Area[], norm = "Norm"): unknown[][] {
  return [["Norm", "Gebied", "Waarde", "Standaardfout"], ...areas.flatMap(({ name, rows }) => rows.map(([value, error]) => [norm, name, value === 0 ? "0%" : value, error ?? null]))];
}

/** What the core learns of one norm, from its tables. */
export function learnedOf(areas: readonly Area[], method: Method = "PM", certainty = 0.95, difference = false): LearnedNorm {
  const norms = difference ? [["Norm", "Gebruikt", "Schaal"], ["Norm", 1, "verschil"]] : undefined;
  return learnedNorms({ observations: observationsOf(areas), norms, method, certainty })[0]!;
}
