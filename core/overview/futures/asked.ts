import { uncertaintyTable } from "../../domain/tables/onzekerheden";
import type { InputReader } from "../../tables";
import type { Tables } from "../by-kind";
import type { OverviewOptions } from "../model";
import { canAnswer, moneyQuestion, programmeQuestion } from "../questions";
import { readAmbitionCase, type AmbitionCase } from "./ambition-case";
import { readRobustCase } from "./robust-case";

export interface FuturesOptions extends OverviewOptions {
  /** How many futures; default 1.000. */
  readonly count?: number | undefined;
}

const { kind } = uncertaintyTable;

/** Whether the tables of a question are there, with Onzekerheden. */
export const canAsk = (topic: "money" | "programme", given: Tables): boolean => given.has(kind) && canAnswer(topic, given);

/** @throws InputError for what is wrong in the tables */
export const ambitionOf = (given: Tables, { count, ...options }: FuturesOptions, reader?: InputReader): AmbitionCase =>
  readAmbitionCase({ ...moneyQuestion(given, options), uncertainties: given.get(kind)!, count }, reader);

/** @throws InputError for what is wrong in the tables */
export const robustOf = (given: Tables, { count, ...options }: FuturesOptions, reader?: InputReader): ReturnType<typeof readRobustCase> =>
  readRobustCase({ ...programmeQuestion(given, options), uncertainties: given.get(kind)!, count }, reader);
