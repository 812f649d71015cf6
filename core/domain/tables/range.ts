import { choice } from "../column";
import { said, type Said } from "../findings/codes";

/** How an amount lies within its range; blank: a triangle with a most likely value, all alike without. */
export const distribution = choice("Verdeling", {
  triangular: ["driehoek", "driehoeksverdeling", "triangular", "triangle"],
  pert: ["PERT"],
  uniform: ["gelijk", "uniform"],
}, { also: ["kansverdeling", "distribution"] });

interface Range {
  readonly least: number;
  readonly mode: number | undefined;
  readonly most: number;
  readonly distribution: "triangular" | "pert" | "uniform" | undefined;
}

/** What is wrong with a range of which both ends are filled in. */
export function rangeFault({ least, mode, most, distribution: own }: Range): { readonly column: "least" | "mode" | "distribution"; readonly what: Said } | undefined {
  if (least > most) return { column: "least", what: said("leastAboveMost") };
  if (mode !== undefined && (mode < least || mode > most)) return { column: "mode", what: said("modeOutsideRange") };
  // What cannot vary has no distribution.
  if (least === most) return undefined;
  if (mode === undefined && (own === "triangular" || own === "pert")) return { column: "distribution", what: said("modeMissing") };
  return mode !== undefined && own === "uniform" ? { column: "distribution", what: said("modeOfUniform") } : undefined;
}
