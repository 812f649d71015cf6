import { tasksTable } from "../domain/tables";
import { numberArgument } from "../tables/argument";
import { InputReader } from "../tables";
import type { Report } from "../tables/report";
import { readQuestion, type SplitArguments } from "./apportionment/read";
import { splitTable } from "./apportionment/report";
import { split } from "./apportionment/split";
import { cascadeLines } from "./cascade";
import { overlappingGroups, overlappingPairs } from "./coherence";
import { mixes } from "./mix";
import { readGovernance, type GovernanceInput } from "./read";
import { reciprocity } from "./reciprocity";
import { cascadeTable, exchangeTable, mixTable, overlapTable, safeguardTable } from "./report";
import { safeguarding } from "./safeguarded";

/** DOORVERTALING: each agreement against what is agreed one level down. */
export function cascadeReport(input: Pick<GovernanceInput, "agreements" | "parties">, reader?: InputReader): Report {
  const governance = readGovernance(input, ["agreements"], reader);
  return cascadeTable(cascadeLines(governance), governance);
}

/** BORGING: each agreement that nobody passes further down, against the results of the arrangements. */
export function safeguardReport(input: Pick<GovernanceInput, "agreements" | "arrangements" | "contributions" | "areas">, reader?: InputReader): Report {
  const governance = readGovernance(input, ["agreements", "arrangements", "contributions"], reader);
  return safeguardTable(safeguarding(governance), governance);
}

/** SAMENHANG: what the arrangements of an area share, and what joining them saves. */
export function overlapReport(input: Pick<GovernanceInput, "arrangements" | "contributions"> & { readonly threshold?: unknown }, reader?: InputReader): Report {
  const threshold = numberArgument("drempel", input.threshold, { atLeast: 0, atMost: 1, zeroIsBlank: true, fallback: 0.25 });
  const governance = readGovernance(input, ["arrangements", "contributions"], reader);
  return overlapTable(overlappingPairs(governance), overlappingGroups(governance, threshold));
}

/** WEDERKERIGHEID: what each party brings and what it gets. */
export function exchangeReport(input: Pick<GovernanceInput, "contributions" | "parties" | "agreements">, reader?: InputReader): Report {
  return exchangeTable(reciprocity(readGovernance(input, ["contributions"], reader)));
}

/** OPGAVENMIX: what each arrangement is about, by task and cluster, and the role of the province in it. */
export function mixReport(
  input: Pick<GovernanceInput, "arrangements" | "contributions"> & { readonly tasks?: unknown }, reader = new InputReader(),
): Report {
  const tasks = reader.optional(tasksTable, input.tasks)?.rows ?? [];
  return mixTable(mixes(readGovernance(input, ["arrangements", "contributions"], reader), tasks));
}

/**
 * VERDEEL: a whole split exactly over parts by weight, in the shape of the weights.
 * @throws InputError with what is wrong in the arguments; NoAnswer when the bounds cannot hold.
 */
export function splitReport(input: SplitArguments): number[][] {
  const { question, width } = readQuestion(input);
  return splitTable(split(question), width);
}
