import type { FileValue } from "../file/model";
import { plainName } from "./rewrite";
import { tokens, type Token } from "./tokens";

/** A formula as what it does with what; `from` and `to` are offsets of its text. */
export type Node = { readonly from: number; readonly to: number } & (
  | { readonly kind: "constant"; readonly value: FileValue }
  | { readonly kind: "reference"; readonly token: Token }
  /** null where an argument is left out. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Node | null)[] }
  | { readonly kind: "operation"; readonly operator: string; readonly operands: readonly Node[] }
);

/** Excel's own limits: no formula is deeper or longer. */
const DEEPEST = 64;
const LONGEST = 8192;

/** How tightly an operator binds its operands; a sign binds tightest (`-2^2` is 4). */
const BINDS: Readonly<Record<string, number>> = {
  "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5,
};

/**
 * The tree of a stored formula; null for what is no plain formula of one workbook: an array constant, a union or an intersection of
 * ranges, a range of sheets, another workbook, or deeper or longer than Excel allows.
 */
export function parseFormula(formula: string): Node | null {
  if (formula.length > LONGEST) return null;
  try {
    const reader = new Reader(formula);
    const node = reader.expression(0, 0);
    return reader.isAtEnd() ? node : null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

class Unreadable extends Error {}

class Reader {
  private readonly tokens: readonly (Token & { from: number; to: number })[];
  private at = 0;

  constructor(formula: string) {
    let from = 0;
    this.tokens = tokens(formula).map((token) => ({ ...token, from, to: (from += token.text.length) })).filter(({ kind }) => kind !== "space");
  }

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  expression(binds: number, depth: number): Node {
    let left = this.signed(depth);
    for (let operator = this.operator(); operator !== null && BINDS[operator]! > binds; operator = this.operator()) {
      this.at += operator.length;
      const right = this.expression(BINDS[operator]!, depth);
      left = { kind: "operation", operator, operands: [left, right], from: left.from, to: right.to };
    }
    return left;
  }

  /** `<>`, `<=` and `>=` are two tokens. */
  private operator(): string | null {
    const [first, second] = [this.tokens[this.at], this.tokens[this.at + 1]];
    if (first?.kind !== "other") return null;
    const both = first.text + (second?.kind === "other" ? second.text : "");
    return both in BINDS ? both : first.text in BINDS ? first.text : null;
  }

  private signed(depth: number): Node {
    const sign = this.tokens[this.at];
    if (sign?.text !== "-" && sign?.text !== "+") return this.percent(depth);
    if (depth >= DEEPEST) throw new Unreadable();
    this.at += 1;
    const operand = this.signed(depth + 1);
    return { kind: "operation", operator: sign.text, operands: [operand], from: sign.from, to: operand.to };
  }

  private percent(depth: number): Node {
    let node = this.primary(depth);
    for (; this.tokens[this.at]?.text === "%"; this.at++) {
      node = { kind: "operation", operator: "%", operands: [node], from: node.from, to: this.tokens[this.at]!.to };
    }
    return node;
  }

  private primary(depth: number): Node {
    const token = this.tokens[this.at];
    if (token === undefined || depth >= DEEPEST) throw new Unreadable();
    this.at += 1;
    const { from, to } = token;
    switch (token.kind) {
      case "number": return { kind: "constant", value: Number(token.text), from, to };
      case "text": return { kind: "constant", value: token.text.slice(1, -1).replace(/""/g, '"'), from, to };
      case "error": return { kind: "constant", value: { error: token.text.toUpperCase() }, from, to };
      case "function": return this.call(token, depth);
      case "name":
        if (/^(?:TRUE|FALSE)$/i.test(token.text)) return { kind: "constant", value: /^T/i.test(token.text), from, to };
        return { kind: "reference", token, from, to };
      case "reference":
      case "table": return { kind: "reference", token, from, to };
      default: {
        if (token.text !== "(") throw new Unreadable();
        const inner = this.expression(0, depth + 1);
        return { ...inner, from, to: this.close() };
      }
    }
  }

  private call({ text, from }: Token & { from: number }, depth: number): Node {
    this.at += 1; // its bracket: a function token is one because of it
    const args: (Node | null)[] = [];
    const name = plainName(text).toUpperCase();
    if (this.tokens[this.at]?.text === ")") return { kind: "call", name, args, from, to: this.close() };
    for (;;) {
      const next = this.tokens[this.at]?.text;
      args.push(next === "," || next === ")" ? null : this.expression(0, depth + 1));
      if (this.tokens[this.at]?.text !== ",") return { kind: "call", name, args, from, to: this.close() };
      this.at += 1;
    }
  }

  private close(): number {
    const token = this.tokens[this.at];
    if (token?.text !== ")") throw new Unreadable();
    this.at += 1;
    return token.to;
  }
}
