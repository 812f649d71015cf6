import type { Lookup } from "../file/lookup";
import { ruimteId } from "../formulas/rewrite";
import { parseFormula, type Node } from "../formulas/tree";
import type { Place } from "../formulas/references";
import { Judging, type Context } from "./judging";
import { Doubt, type Verdict } from "./model";
import { special } from "./special";

/** Whether a formula comes out as in Excel: surely not known to (a doubt), or when its demands hold. */
export function judge(formula: string, place: Place, book: Lookup, isArray: boolean, context: Omit<Context, "special">): Verdict {
  try {
    const tree = parseFormula(formula);
    if (tree === null) throw new Doubt(/\[\d+\]/.test(formula) ? "een verwijzing naar een andere werkmap" : "een formule die hier niet gelezen wordt");
    const judging = new Judging(place, book, { ...context, special });
    const form = judging.whole(tree, isArray);
    if (form.many && !isArray && !isCall(tree)) throw judging.many();
    return { demands: judging.demands };
  } catch (error) {
    if (error instanceof Doubt) return { doubt: error.message, isBroken: error.isBroken };
    throw error;
  }
}

/** One call of the add-in, `@` before it or not: a cell without array mark shows its first value. */
const isCall = (node: Node): boolean => node.kind === "call" && (ruimteId(node.name) !== null || (node.name === "SINGLE" && node.args[0]?.kind === "call"));

