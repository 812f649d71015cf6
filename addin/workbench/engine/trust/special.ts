import { sizeOf } from "../../cells/area";
import type { Node } from "../formulas/tree";
import { terms, type Judging, type Special } from "./judging";
import { Doubt, type Form } from "./model";
import { isAny, isAscending, isClearOfStep, isCriterion, isFindable, isMeasurable, isNumber, isPosition, isSummable, isTruth, isWhole, looksNumeric } from "./values";

const given = (name: string, args: readonly (Node | null)[], least: number, most = least): void => {
  if (args.length < least || args.length > most || args.slice(0, least).includes(null)) throw new Doubt(`${name} met een ander aantal argumenten`);
};
const one = (kind: Form["kind"], exact = true): Form => ({ kind, many: false, exact });
const joined = (forms: readonly Form[]): Form => ({
  kind: new Set(forms.map(({ kind }) => kind)).size === 1 ? forms[0]!.kind : forms.every(({ kind }) => kind === "number" || kind === "whole") ? "number" : "any",
  many: false, exact: forms.every(({ exact }) => exact),
});
const either = (judge: Judging, node: Node | null | undefined): Form => (node ? judge.scalar(node, isAny) : one(node === null ? "whole" : "truth"));

/** Functions of which what one argument may be depends on another. */
export const special: ReadonlyMap<string, Special> = new Map<string, Special>([
  ["IF", (judge, args) => {
    given("IF", args, 2, 3);
    if (args[1] === null) throw new Doubt("IF met een ander aantal argumenten");
    const condition = args[0]!;
    judge.scalar(condition, isTruth, ({ kind }) => kind === "truth");
    return joined([judge.under(condition, "true", () => either(judge, args[1])), judge.under(condition, "false", () => either(judge, args[2]))]);
  }],
  ["IFERROR", (judge, args) => onError("IFERROR", judge, args)],
  ["IFNA", (judge, args) => onError("IFNA", judge, args)],
  ["CHOOSE", (judge, args) => {
    given("CHOOSE", args, 2, 254);
    judge.scalar(args[0]!, isPosition);
    return joined(args.slice(1).map((argument) => either(judge, argument)));
  }],
  ...["INT", "TRUNC", "ROUNDUP", "ROUNDDOWN"].map((name): [string, Special] => [name, (judge, args) => {
    given(name, args, name.startsWith("ROUND") ? 2 : 1, name === "INT" ? 1 : 2);
    const [number, digits] = args as [Node, Node | undefined];
    const { exact } = judge.scalar(number, isAny);
    if (digits) judge.scalar(digits, isAny);
    const parts = terms(number);
    judge.demand([number, ...(digits ? [digits] : []), ...parts], ([value = null] = [], ...rest) => {
      const places = digits ? rest.shift()![0]! : 0;
      return isClearOfStep(value, places, exact || rest.every((values) => values.every(isWhole)));
    });
    return one(digits ? "number" : "whole");
  }]),
  ["TEXT", (judge, args) => {
    given("TEXT", args, 2);
    const [number, format] = args as [Node, Node];
    // A format without separators, names or dates reads the same in every language.
    if (format.kind !== "constant" || !/^0+%?$/.test(String(format.value))) throw new Doubt("TEXT is hier niet te berekenen");
    judge.scalar(number, isNumber, ({ kind }) => kind === "number" || kind === "whole");
    return one("text");
  }],
  ["COUNTA", (judge, args) => {
    given("COUNTA", args, 1, 255);
    for (const argument of args) {
      if (!argument || !judge.reach(argument)) throw new Doubt("COUNTA is hier niet te berekenen");
      judge.form(argument, false);
      // Empty text counts in Excel.
      judge.demand([argument], (values) => (values ?? []).every((value) => value !== ""));
    }
    return one("whole");
  }],
  ["SUMPRODUCT", (judge, args) => {
    given("SUMPRODUCT", args, 1, 255);
    for (const argument of args) judge.values(argument!, isSummable, true);
    const sizes = new Set(args.map((argument) => judge.reach(argument)).filter((reach) => reach !== null).map(({ area }) => `${area.bottom - area.top} ${area.right - area.left}`));
    if (sizes.size > 1) throw new Doubt("bereiken van verschillende grootte");
    return one("number", false);
  }],
  ["COUNTIF", (judge, args) => {
    given("COUNTIF", args, 2);
    criterion(judge, args[0]!, args[1]!);
    return one("whole");
  }],
  ...["SUMIF", "AVERAGEIF"].map((name): [string, Special] => [name, (judge, args) => {
    given(name, args, 2, 3);
    const [range, wanted, added = range] = args as [Node, Node, Node?];
    criterion(judge, range, wanted, added);
    judge.values(added, isSummable, false);
    return one("number", false);
  }]),
  ["COUNTIFS", (judge, args) => criteria("COUNTIFS", judge, args, null)],
  ...["SUMIFS", "AVERAGEIFS"].map((name): [string, Special] => [name, (judge, args) => {
    if (!args[0]) throw new Doubt(`${name} met een ander aantal argumenten`);
    judge.values(args[0], isSummable, false);
    return criteria(name, judge, args.slice(1), args[0]);
  }]),
  ["INDEX", (judge, args) => {
    given("INDEX", args, 2, 3);
    const [range, ...places] = args as [Node, ...Node[]];
    if (!judge.reach(range)) throw new Doubt("INDEX van iets anders dan cellen");
    judge.form(range, false);
    for (const place of places) {
      if (place === null) throw new Doubt("INDEX met een ander aantal argumenten");
      judge.scalar(place, (value) => isPosition(value) || (typeof value === "object" && value !== null));
    }
    return one("any");
  }],
  ["MATCH", (judge, args) => {
    given("MATCH", args, 2, 3);
    look(judge, args[0]!, args[1]!, isExact(args[2]));
    return one("whole");
  }],
  ["VLOOKUP", (judge, args) => inTable("VLOOKUP", judge, args, (width, node) => (_, index) => index % width(node) === 0)],
  ["HLOOKUP", (judge, args) => inTable("HLOOKUP", judge, args, (width, node) => (_, index) => index < width(node))],
  ["XLOOKUP", (judge, args) => {
    given("XLOOKUP", args, 3, 4);
    const [wanted, among, results, otherwise] = args as [Node, Node, Node, Node?];
    look(judge, wanted, among, true);
    const [from, to] = [judge.reach(among), judge.reach(results)];
    if (!from || !to || sizeOf(from.area) !== sizeOf(to.area) || (to.area.top !== to.area.bottom && to.area.left !== to.area.right)) throw new Doubt("XLOOKUP is hier niet te berekenen");
    judge.form(results, false);
    if (otherwise) judge.scalar(otherwise, isAny);
    return one("any");
  }],
  ["LOOKUP", (judge, args) => {
    given("LOOKUP", args, 3);
    const [wanted, among, results] = args as [Node, Node, Node];
    if (!judge.reach(results)) throw new Doubt("LOOKUP is hier niet te berekenen");
    judge.form(results, false);
    // LOOKUP(2;1/((…)*(…));…): the last row for which all is so.
    const divided = among.kind === "operation" && among.operator === "/" ? among.operands[0] : undefined;
    const isLast = wanted.kind === "constant" && wanted.value === 2 && divided?.kind === "constant" && divided.value === 1;
    if (isLast) judge.form(among, true);
    else look(judge, wanted, among, false);
    return one("any");
  }],
]);

function onError(name: string, judge: Judging, args: readonly (Node | null)[]): Form {
  given(name, args, 2);
  const [value, otherwise] = args as [Node, Node];
  return joined([judge.scalar(value, isAny), judge.under(value, "error", () => judge.scalar(otherwise, isAny))]);
}

/** Cells with a criterion; what is counted or added has the same size. */
function criterion(judge: Judging, range: Node, wanted: Node, added: Node | null = null): void {
  const [from, to] = [judge.reach(range), added === null ? null : judge.reach(added)];
  const size = (reach: NonNullable<typeof from>): string => `${reach.area.bottom - reach.area.top} ${reach.area.right - reach.area.left}`;
  if (!from || (added !== null && (!to || size(to) !== size(from)))) throw new Doubt("een voorwaarde over bereiken die hier niet te volgen zijn");
  judge.form(range, false);
  judge.demand([range], (values) => (values ?? []).every(isMeasurable));
  // `">"&B1`: the number goes in and comes out in the same language.
  const [operator, number] = wanted.kind === "operation" && wanted.operator === "&" ? wanted.operands : [];
  if (operator?.kind === "constant" && /^(?:<>|[<>]=?|=)$/.test(String(operator.value))) judge.scalar(number!, (value) => typeof value === "number" && Number.isInteger(value));
  else judge.scalar(wanted, isCriterion);
}

function criteria(name: string, judge: Judging, args: readonly (Node | null)[], added: Node | null): Form {
  if (args.length < 2 || args.length % 2 !== 0 || args.includes(null)) throw new Doubt(`${name} met een ander aantal argumenten`);
  for (let at = 0; at < args.length; at += 2) criterion(judge, args[at]!, args[at + 1]!, added ?? args[0]!);
  return one(name === "COUNTIFS" ? "whole" : "number", name === "COUNTIFS");
}

/** Whether an argument asks for exactly the value that is looked up. */
const isExact = (node: Node | null | undefined): boolean => node?.kind === "constant" && (node.value === 0 || node.value === false);

/** A value that is looked up in one row or column: exactly, or between numbers that go up. */
function look(judge: Judging, wanted: Node, among: Node, exactly: boolean, isAsked: (value: unknown, index: number) => boolean = () => true): void {
  if (!judge.reach(among)) throw new Doubt("zoeken in iets anders dan cellen");
  judge.form(among, false);
  judge.scalar(wanted, isAny);
  judge.demand([wanted, among], ([value = null] = [], all = []) => {
    const asked = all.filter(isAsked);
    if (!exactly) return typeof value === "number" && isAscending(asked) && isFindable(value, asked);
    return isFindable(value, asked) && asked.every((other) => typeof other !== "boolean" && !looksNumeric(other));
  });
}

function inTable(name: string, judge: Judging, args: readonly (Node | null)[], lines: (width: (node: Node) => number, node: Node) => (value: unknown, index: number) => boolean): Form {
  given(name, args, 3, 4);
  const [wanted, table, place] = args as [Node, Node, Node];
  const width = (node: Node): number => {
    const area = judge.reach(node)?.area;
    return area ? area.right - area.left + 1 : 1;
  };
  look(judge, wanted, table, isExact(args[3]), lines(width, table));
  judge.scalar(place, isPosition);
  return one("any");
}
