import { quotedName } from "../rules/notation";
import type { WrittenRule } from "../rules/rule";
import type { FieldPlan, Plan, Step } from "./plan";
import type { MappedTable } from "./read-through";

/** Everything that a reading rests on as rules that people can read: also what went by names, scales that were found, and rows that do not count. */
export function writtenPlan(mapped: MappedTable): WrittenRule[] {
  const { plan, scaleOf, leftOut } = mapped;
  const nameAt = (column: number): string => {
    const { full } = plan.names[column]!;
    return full === "" || plan.names.filter((other) => other.full === full).length > 1 ? `kolom ${column + 1}` : quotedName(full);
  };
  const withScale = (rule: WrittenRule, columns: readonly number[], steps: readonly Step[]): WrittenRule[] => {
    const scale = columns.length === 0 || steps.some((step) => step.does === "factor" && step.factor !== -1) ? 1 : scaleOf(columns[0]!);
    const more = [...(scale === 1 ? [] : [`x ${scale}`]), ...steps.map(written)];
    if (more.length === 0) return [rule];
    const [first, ...rest] = rule.operation === "" ? more : ["", ...more];
    return [{ ...rule, operation: first === "" ? rule.operation : first! }, ...rest.map((operation) => ({ field: rule.field, from: "", operation }))];
  };
  const asked = leftOut.filter(({ why }) => why === "asked").map(({ row }) => `rij ${row + 1}`);
  return [
    ...plan.fields.filter(({ origin }) => origin.by !== "acrossHeader" && origin.by !== "acrossCell").flatMap((field) => fieldRule(field, nameAt, withScale)),
    ...acrossRules(plan, nameAt, withScale),
    ...yearRules(plan, nameAt, withScale),
    ...(plan.sumPer === undefined ? [] : [{ field: "optellen per", from: plan.sumPer.map((key) => plan.fields.find((field) => field.key === key)!.header).join("; "), operation: "" }]),
    ...(asked.length === 0 ? [] : [{ field: "overslaan", from: asked.join("; "), operation: "" }]),
  ];
}

type WithScale = (rule: WrittenRule, columns: readonly number[], steps: readonly Step[]) => WrittenRule[];

function fieldRule({ header, origin, steps }: FieldPlan, nameAt: (column: number) => string, withScale: WithScale): WrittenRule[] {
  switch (origin.by) {
    case "column": return withScale({ field: header, from: nameAt(origin.column), operation: "" }, [origin.column], steps);
    case "sum": return withScale({ field: header, from: origin.parts.map(({ column, minus }) => `${minus ? "-" : ""}${nameAt(column)}`).join("; "), operation: "optellen" }, origin.parts.map(({ column }) => column), steps);
    case "join": return withScale({
      field: header, from: origin.parts.map((part) => (typeof part === "number" ? nameAt(part) : `= ${quotedText(part)}`)).join("; "),
      operation: origin.parts.length === 1 ? "" : `samen met "${origin.between}"`,
    }, [], steps);
    default: return withScale({ field: header, from: "tussenkoppen", operation: "" }, [], steps);
  }
}

function acrossRules({ fields, unpivot }: Plan, nameAt: (column: number) => string, withScale: WithScale): WrittenRule[] {
  if (unpivot === undefined) return [];
  const heads = fields.filter(({ origin }) => origin.by === "acrossHeader").map(({ header }) => header);
  if (unpivot.groups !== undefined) return [{ field: [...heads, "jaren"].join("; "), from: "alle", operation: "kolommen naar rijen" }];
  const cell = fields.find(({ origin }) => origin.by === "acrossCell");
  const [first, ...rest] = withScale(
    { field: [...heads, cell?.header ?? ""].join("; "), from: unpivot.columns.map(nameAt).join("; "), operation: "kolommen naar rijen" }, unpivot.columns, cell?.steps ?? [],
  );
  return [first!, ...rest.map((rule) => ({ ...rule, field: cell?.header ?? "" }))];
}

function yearRules({ years, yearSteps, pivot, unpivot }: Plan, nameAt: (column: number) => string, withScale: WithScale): WrittenRule[] {
  if (pivot !== undefined) return [{ field: "jaren", from: [pivot.year, pivot.amount].map(nameAt).join("; "), operation: "rijen naar jaren" }, ...yearSteps.map((step) => ({ field: "jaren", from: "", operation: written(step) }))];
  if (years.length === 0 || unpivot?.groups !== undefined) return unpivot?.groups === undefined ? [] : yearSteps.map((step) => ({ field: "jaren", from: "", operation: written(step) }));
  const columns = years.flatMap((year) => year.columns);
  return withScale({ field: "jaren", from: columns.map(nameAt).join("; "), operation: years.some((year) => year.columns.length > 1) ? "optellen" : "" }, columns, yearSteps);
}

const quotedText = (text: string): string => (/[;"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function written(step: Step): string {
  switch (step.does) {
    case "fillDown": return "aanvullen";
    case "factor": return `x ${String(step.factor).replace(".", ",")}${step.only.length === 0 ? "" : ` voor ${step.only.map(quotedName).join("; ")}`}`;
    case "words": return step.words.map(({ ours, theirs }) => `${quotedText(ours)} = ${quotedText(theirs)}`).join("; ");
  }
}
