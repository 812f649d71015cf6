import { sizeOf, MAX_COLUMNS, MAX_ROWS } from "../../cells/area";
import { splitSheet } from "../../cells/address";
import type { Lookup } from "../file/lookup";
import type { FileValue } from "../file/model";
import type { FunctionMetadata } from "../functions";
import { isAbsolute, nameOf, reachOf, spillAt, type Place, type Reach } from "../formulas/references";
import { intersection, ruimteId, SHOWN } from "../formulas/rewrite";
import { parseFormula, type Node } from "../formulas/tree";
import { Doubt, type Condition, type Demand, type Form } from "./model";
import { natives, type Kind, type Parameter } from "./natives";
import { canBeAdded, canBeJoined, compares, isAny, isCondition, isDay, isNumber, isNumberOrError, isPlain, isPosition, isSummable, isWhole, type Holds } from "./values";

/** More cells than these Excel hands to no function. */
const MOST_CELLS = 5_000_000;

/** Functions of which what one argument may be depends on another. */
export type Special = (judging: Judging, args: readonly (Node | null)[], isArray: boolean) => Form;

export interface Context {
  readonly functions: ReadonlyMap<string, FunctionMetadata>;
  readonly special: ReadonlyMap<string, Special>;
  /** The dates of the workbook count from 1904. */
  readonly from1904: boolean;
}

/** One formula on its way to a verdict: what it demands, until something of it is doubted. */
export class Judging {
  readonly demands: Demand[] = [];
  private conditions: readonly Condition[] = [];
  private cells = 0;

  constructor(readonly place: Place, readonly book: Lookup, private readonly context: Context) {}

  many(): Doubt {
    return new Doubt("een bereik waar Excel één waarde neemt");
  }

  /** The formula as a whole; `@` before a call says what a cell without array mark does anyway. */
  whole(node: Node, isArray: boolean): Form {
    const inner = node.kind === "call" && node.name === "SINGLE" && !isArray ? node.args[0] : undefined;
    return this.form(inner?.kind === "call" && ruimteId(inner.name) !== null ? inner : node, isArray);
  }

  form(node: Node, isArray: boolean): Form {
    switch (node.kind) {
      case "constant": return { kind: kindOf(node.value), many: false, exact: true };
      case "reference": return this.reference(node);
      case "operation": return this.operation(node, isArray);
      case "call": return this.call(node, isArray);
    }
  }

  /** One value of some kind; the demand is left out where the form of a part already says it. */
  scalar(node: Node, holds: Holds, isSure: (form: Form) => boolean = () => false): Form {
    const form = this.form(node, false);
    if (form.many) throw this.many();
    if (!isSure(form) && holds !== isAny) this.demand([node], ([value]) => holds(value ?? null));
    return form;
  }

  demand(nodes: readonly Node[], holds: Demand["holds"]): void {
    this.demands.push({ nodes, holds, when: this.conditions });
  }

  /** What is judged inside counts only while a part of the formula is so. */
  under<T>(node: Node, is: Condition["is"], inside: () => T): T {
    const before = this.conditions;
    this.conditions = [...before, { node, is }];
    try {
      return inside();
    } finally {
      this.conditions = before;
    }
  }

  /** The cells that a part of a formula is; null when it is none. */
  reach(node: Node | null | undefined): Reach | null {
    if (node?.kind === "call" && (node.name === "ANCHORARRAY" || node.name === "SINGLE") && node.args.length === 1) {
      const inner = this.reach(node.args[0]);
      return inner && (node.name === "SINGLE" ? this.crossing(inner) : { ...inner, area: spillAt(inner.sheet, inner.area) });
    }
    if (node?.kind !== "reference") return null;
    const direct = reachOf(node.token, this.place, this.book);
    if (direct) return direct;
    const name = node.token.kind === "name" ? nameOf(node.token, this.place, this.book) : undefined;
    const tree = name && isAbsolute(name.formula) ? parseFormula(name.formula) : null;
    return tree?.kind === "reference" && tree.token.text !== node.token.text ? reachOf(tree.token, this.place, this.book) : null;
  }

  /** A range that is read as a whole: up to the last filled row in the engine, which is the same only where empty cells count for nothing. */
  range(node: Node | null | undefined, isToItsEnd = false): Reach | null {
    const found = this.reach(node);
    if (found && isToItsEnd && (found.area.bottom === MAX_ROWS - 1 || found.area.right === MAX_COLUMNS - 1)) throw new Doubt("een hele kolom of rij als bereik");
    return found;
  }

  private crossing(reach: Reach): Reach {
    const area = intersection(reach, this.place);
    const { row, column } = this.place;
    const { top, bottom, left, right } = reach.area;
    const isCrossed = left === right ? row >= top && row <= bottom : top === bottom && column >= left && column <= right;
    if (!isCrossed && sizeOf(reach.area) > 1) throw new Doubt("een bereik dat de eigen rij of kolom niet kruist");
    return { ...reach, area };
  }

  private reference(node: Node & { kind: "reference" }): Form {
    const { token } = node;
    const found = this.reach(node);
    if (found) return this.read(found);
    if (/^'?\[/.test(token.text)) throw new Doubt("een verwijzing naar een andere werkmap");
    if (splitSheet(token.text).sheet?.includes(":")) throw new Doubt("een reeks bladen");
    const name = token.kind === "name" ? nameOf(token, this.place, this.book) : undefined;
    if (!name && token.kind === "name" && splitSheet(token.text).sheet === undefined && !/^_xlpm\./i.test(token.text)) {
      throw new Doubt(`de naam ${token.text}, die de werkmap niet heeft`, true);
    }
    if (!name) throw new Doubt("een verwijzing die hier niet te volgen is");
    const tree = parseFormula(name.formula);
    if (tree?.kind === "reference" && tree.token.kind === "name") throw new Doubt(`de naam ${token.text}, die niet naar cellen verwijst`, true);
    if (tree?.kind !== "constant") throw new Doubt(`de naam ${token.text}, die een formule is`);
    return this.form(tree, false);
  }

  private read({ sheet, area }: Reach): Form {
    const { row, column } = this.place;
    if (sheet === this.place.sheet && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) {
      throw new Doubt("een kringverwijzing");
    }
    const isWhole = area.bottom === MAX_ROWS - 1 || area.right === MAX_COLUMNS - 1;
    this.cells += isWhole ? 0 : sizeOf(area);
    if (this.cells > MOST_CELLS) throw new Doubt("meer dan 5 miljoen cellen");
    return { kind: "any", many: sizeOf(area) > 1, exact: true };
  }

  private operation({ operator, operands }: Node & { kind: "operation" }, isArray: boolean): Form {
    const forms = operands.map((operand) => this.form(operand, isArray));
    const many = forms.some((form) => form.many);
    if (many && !isArray) throw this.many();
    const exact = forms.every((form) => form.exact);
    if (operator === "&") {
      if (many) throw this.many();
      operands.forEach((operand, index) => {
        if (!["text", "whole"].includes(forms[index]!.kind)) this.demand([operand], ([value]) => canBeJoined(value ?? null));
      });
      return { kind: "text", many, exact: true };
    }
    if (["=", "<>", "<", ">", "<=", ">="].includes(operator)) {
      const parts = operands.flatMap((operand) => terms(operand));
      this.demand([...operands, ...parts], (left = [], right = [], ...rest) => {
        const isExact = exact || (parts.length > 0 && rest.every((values) => values.every(isWhole)));
        return pairs(left, right).every(([a, b]) => compares(a, b, operator, isExact));
      });
      return { kind: "truth", many, exact: true };
    }
    operands.forEach((operand, index) => {
      if (["number", "whole", "truth"].includes(forms[index]!.kind)) return;
      this.demand([operand], (values) => (values ?? []).every(operator === "^" ? isNumberOrError : canBeAdded));
    });
    const isTimesOne = operator === "*" && operands.some((operand) => operand.kind === "constant" && operand.value === 1);
    const whole = !["/", "^", "%"].includes(operator) && forms.every(({ kind }) => kind === "whole" || kind === "truth");
    return { kind: whole ? "whole" : "number", many, exact: whole || (exact && (isTimesOne || operands.length === 1 && operator !== "%")) };
  }

  private call(node: Node & { kind: "call" }, isArray: boolean): Form {
    const { name, args } = node;
    const id = ruimteId(name);
    if (id !== null) return this.own(id, args, isArray);
    const range = name === "ANCHORARRAY" || name === "SINGLE" ? this.reach(node) : null;
    if (range) return this.read(range);
    const judgeOf = this.context.special.get(name);
    if (judgeOf) return judgeOf(this, args, isArray);
    const found = natives.get(name);
    if (!found) throw new Doubt(`${name} is hier niet te berekenen`);
    const { parameters, least, repeats, gives } = found;
    if (args.length < least || (args.length > parameters.length && !repeats)) throw new Doubt(`${name} met een ander aantal argumenten`);
    args.forEach((argument, index) => this.argument(argument, parameters[Math.min(index, parameters.length - 1)]!, isArray));
    return { kind: gives, many: false, exact: gives !== "number" || EXACT.has(name) };
  }

  /** A call of the add-in: it takes what it is given. */
  private own(id: string, args: readonly (Node | null)[], isArray: boolean): Form {
    const metadata = this.context.functions.get(id);
    if (!metadata) throw new Doubt(`${SHOWN}${id} is hier niet te berekenen`);
    for (const argument of args) {
      if (argument === null) continue;
      const isRange = this.range(argument, true) !== null;
      if (this.form(argument, isArray).many && argument.kind === "call" && !isRange) throw this.many();
    }
    return { kind: "any", many: metadata.result?.dimensionality === "matrix", exact: true };
  }

  argument(node: Node | null, parameter: Parameter, isArray: boolean): void {
    if (node === null) throw new Doubt("een argument dat is weggelaten");
    switch (parameter) {
      case "number": this.scalar(node, isNumberOrError, ({ kind }) => kind === "number" || kind === "whole"); return;
      case "whole": this.scalar(node, isWhole, ({ kind }) => kind === "whole"); return;
      case "position": this.scalar(node, isPosition); return;
      case "day":
        if (this.context.from1904) throw new Doubt("een datum in een werkmap die vanaf 1904 telt");
        this.scalar(node, isDay);
        return;
      case "truth": this.scalar(node, isCondition, ({ kind }) => kind === "truth"); return;
      case "text": this.scalar(node, canBeJoined, ({ kind }) => kind === "text" || kind === "whole"); return;
      case "needle": this.scalar(node, isPlain); return;
      case "any": this.scalar(node, isAny); return;
      case "numbers": this.values(node, isSummable, isArray); return;
      case "sum": this.values(node, (value) => isSummable(value) || isNumberOrError(value), isArray); return;
      case "strict": this.values(node, isNumber, isArray); return;
      case "cells": if (!this.range(node, true)) throw new Doubt("een bereik dat hier niet te volgen is"); return;
      case "cell": if (!this.range(node, true) || this.form(node, false).many) throw this.many(); return;
    }
  }

  /** Cells, a number, or in an array formula what is calculated cell by cell. */
  values(node: Node, holds: Holds, isArray: boolean): void {
    const form = this.form(node, isArray);
    if (this.reach(node)) this.demand([node], (values) => (values ?? []).every(holds));
    else if (node.kind === "call" && ruimteId(node.name) !== null) return;
    else if (form.many) {
      if (form.kind !== "number" && form.kind !== "whole") throw this.many();
    } else if (form.kind !== "number" && form.kind !== "whole") this.demand([node], ([value]) => isNumberOrError(value ?? null));
  }
}

/** What gives a number as it found it, or as it is written. */
const EXACT = new Set(["MIN", "MAX", "LARGE", "SMALL", "ABS", "ROUND", "PI"]);

/** The parts that are added, subtracted and multiplied to a whole: when they are all whole numbers, no rounding stands behind it. */
export function terms(node: Node): readonly Node[] {
  if (node.kind === "operation" && ["+", "-", "*"].includes(node.operator)) return node.operands.flatMap(terms);
  return [node];
}

/** One value stands beside each of many. */
export function pairs(left: readonly FileValue[], right: readonly FileValue[]): [FileValue, FileValue][] {
  const length = Math.max(left.length, right.length);
  if ((left.length !== length && left.length !== 1) || (right.length !== length && right.length !== 1)) return [[{ error: "#N/A" }, null]];
  return Array.from({ length }, (_, index) => [left[left.length === 1 ? 0 : index]!, right[right.length === 1 ? 0 : index]!]);
}

const kindOf = (value: FileValue): Kind =>
  typeof value === "number" ? (Number.isInteger(value) ? "whole" : "number") : typeof value === "boolean" ? "truth" : typeof value === "string" ? "text" : "any";
