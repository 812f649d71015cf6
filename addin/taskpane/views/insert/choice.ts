import type { DescribedParameter } from "described-functions";
import { argumentsFrom, typedArgument, type FormulaArgument, type Settings, type WorkbookTable } from "../../../workbook";

/** What can be chosen at a parameter: something that the pane found in the workbook. */
export interface Candidate {
  readonly argument: FormulaArgument;
  readonly name: string;
  /** Where it stands; a setting has a name of its own. */
  readonly sheet?: string;
  readonly kind?: WorkbookTable["kind"];
}

/** What is chosen: nothing, the candidate at that place, or what the user types. */
export type Choice =
  | { readonly of: "out" }
  | { readonly of: "found"; readonly at: number }
  | { readonly of: "typed"; readonly text: string };

export interface ArgumentChoice {
  readonly parameter: DescribedParameter;
  readonly candidates: readonly Candidate[];
  readonly choice: Choice;
}

/** Parameters that the workbook itself may answer, in a cell with a name. */
const settingNames: Readonly<Record<string, readonly [keyof Settings, string]>> = {
  van: ["from", "Startjaar"], tot: ["to", "Eindjaar"], norm: ["norm", "Norm"],
};

/** Each parameter with what fits it in this workbook, the first of that chosen. */
export function firstChoices(
  parameters: readonly DescribedParameter[], tables: readonly WorkbookTable[], settings: Settings,
): ArgumentChoice[] {
  return parameters.map((parameter) => {
    const candidates = candidatesFor(parameter, tables, settings);
    return { parameter, candidates, choice: candidates.length > 0 ? { of: "found", at: 0 } : { of: "out" } };
  });
}

function candidatesFor(parameter: DescribedParameter, tables: readonly WorkbookTable[], settings: Settings): Candidate[] {
  if (!parameter.matrix) {
    const [setting, name] = settingNames[parameter.name] ?? [];
    return setting !== undefined && settings[setting] !== undefined ? [{ argument: { name: name! }, name: name! }] : [];
  }
  return tables.flatMap((table): Candidate[] => {
    // CONTROLE takes any table; all others the kind that they are named after.
    const name = parameter.name === "tabel" ? table.kind : parameter.name;
    const [argument] = argumentsFrom([{ name, dimensionality: "matrix" }], [table]);
    return argument === null || argument === undefined ? [] : [{ argument, name: table.name, sheet: table.sheet, kind: table.kind }];
  });
}

/** What stands in the formula; undefined where the user typed what cannot stand there. */
export function argumentOf({ parameter, candidates, choice }: ArgumentChoice): FormulaArgument | undefined {
  if (choice.of === "out") return null;
  return choice.of === "found" ? candidates[choice.at]!.argument : typedArgument(choice.text, parameter.matrix);
}

/** Names of parameters that the function cannot do without and that have nothing yet. */
export const unanswered = (choices: readonly ArgumentChoice[]): string[] =>
  choices.filter((each) => !each.parameter.optional && argumentOf(each) === null).map(({ parameter }) => parameter.name);

/** The choices with another one at a place; a table for CONTROLE tells its kind along. */
export function withChoice(choices: readonly ArgumentChoice[], at: number, choice: Choice): ArgumentChoice[] {
  const kind = choice.of === "found" ? choices[at]!.candidates[choice.at]!.kind : undefined;
  return choices.map((each, place) => {
    if (place === at) return { ...each, choice };
    return each.parameter.name === "soort" && kind !== undefined ? { ...each, choice: { of: "typed", text: kind } } : each;
  });
}
