import { sizeOf } from "../../cells/area";
import type { FileValue } from "../file/model";
import type { Place, Reach } from "../formulas/references";
import type { Node } from "../formulas/tree";
import type { Probe } from "../plain-snapshot";
import type { Condition, Demand } from "./model";

/** A formula with what it demands. */
export interface Check {
  readonly formula: string;
  readonly place: Place;
  readonly demands: readonly Demand[];
  /** The cells that a part of it is; null when it is none. */
  readonly reach: (node: Node) => Reach | null;
}

/** What the engine found. */
export interface Found {
  cells(reach: Reach): readonly FileValue[];
  probe(index: number): FileValue;
}

const UNKNOWN: readonly FileValue[] = [{ error: "#N/A" }];

/**
 * The parts of formulas whose values are demanded something of: which have to be calculated apart, and whether, once they are, each
 * formula has what it demands.
 */
export class Evidence {
  readonly probes: Probe[] = [];
  private readonly numbers = new Map<Check, Map<Node, number>>();

  constructor(private readonly checks: readonly Check[]) {
    for (const check of checks) {
      this.numbers.set(check, new Map());
      for (const { nodes, when } of check.demands) for (const node of [...nodes, ...when.map(({ node: own }) => own)]) this.collect(check, node);
    }
  }

  /** The checks of which some demand does not hold. */
  failing(found: Found): Check[] {
    return this.checks.filter((check) => check.demands.some(({ nodes, when, holds }) =>
      when.every((condition) => this.isMet(check, condition, found)) && !holds(...nodes.map((node) => this.values(check, node, found)))));
  }

  private isMet(check: Check, { node, is }: Condition, found: Found): boolean {
    const [value = null] = this.values(check, node, found);
    const isError = typeof value === "object" && value !== null;
    return is === "error" ? isError : !isError && (is === "true") === Boolean(value);
  }

  private collect(check: Check, node: Node): void {
    if (node.kind === "constant" || check.reach(node)) return;
    if (node.kind === "operation" && isMany(check, node)) node.operands.forEach((operand) => { this.collect(check, operand); });
    else if (!this.numbers.get(check)!.has(node)) {
      this.numbers.get(check)!.set(node, this.probes.length);
      this.probes.push({ formula: check.formula.slice(node.from, node.to), place: check.place });
    }
  }

  private values(check: Check, node: Node, found: Found): readonly FileValue[] {
    if (node.kind === "constant") return [node.value];
    const reach = check.reach(node);
    if (reach) return found.cells(reach);
    const number = this.numbers.get(check)!.get(node);
    if (number !== undefined) return [found.probe(number)];
    if (node.kind !== "operation" || node.operands.length !== 2) return UNKNOWN;
    const [left, right] = node.operands.map((operand) => this.values(check, operand, found)) as [readonly FileValue[], readonly FileValue[]];
    const length = Math.max(left.length, right.length);
    if ([left, right].some((values) => values.length !== length && values.length !== 1)) return UNKNOWN;
    return Array.from({ length }, (_, index) => arithmetic(node.operator, left[left.length === 1 ? 0 : index]!, right[right.length === 1 ? 0 : index]!));
  }
}

const isMany = (check: Check, node: Node): boolean => {
  const reach = check.reach(node);
  return reach ? sizeOf(reach.area) > 1 : node.kind === "operation" && node.operands.some((operand) => isMany(check, operand));
};

function arithmetic(operator: string, left: FileValue, right: FileValue): FileValue {
  const [a, b] = [asNumber(left), asNumber(right)];
  const value = { "+": a + b, "-": a - b, "*": a * b, "/": a / b }[operator];
  return value !== undefined && Number.isFinite(value) ? value : UNKNOWN[0]!;
}

function asNumber(value: FileValue): number {
  if (typeof value !== "string") return typeof value === "object" && value !== null ? NaN : Number(value);
  return value.endsWith("%") ? Number(value.slice(0, -1)) / 100 : value === "" ? NaN : Number(value);
}
