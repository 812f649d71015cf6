import type { Nothing } from "./nothing";

/** Why a question has no answer although its input is right, and what the words need to know. */
export interface Reasons {
  readonly stopped: Nothing;
  /** What nobody foresaw: a fault of the program. */
  readonly failed: Nothing;
  /** No way of solving gave an answer that holds. */
  readonly unsolved: { readonly about: Solved; readonly name: string };
  readonly solverNotLoaded: Nothing;
  readonly notFinite: Nothing;
  /** What answers could not be fetched. */
  readonly notLoaded: Nothing;
  /** Every year of Begroting was realised. */
  readonly noPlannedYears: Nothing;
  readonly noLand: Nothing;
  readonly noTasks: Nothing;
  readonly noReserves: Nothing;
  readonly neverFits: { readonly name: string };
  /** Locked measures that no source pays: the first year, and the euros that are missing up to and with it. */
  readonly lockedMoney: { readonly year: number; readonly short: number };
  readonly lockedPeople: { readonly role: string; readonly year: number };
  readonly lockedLand: { readonly type: string };
  /** One waits for another that is too late, or they exclude each other. */
  readonly lockedOrder: Nothing;
  /** They fit in parts only. */
  readonly lockedNotWhole: Nothing;
  readonly noPlan: Nothing;
  readonly noRisks: Nothing;
  /** A range that is not surely of the kind: what is missing, and where the user says it. */
  readonly chooseRules: { readonly missing: readonly string[] };
  /** Of WELVAART: an area that Indicatoren does not have. */
  readonly unknownArea: { readonly area: string };
  /** Of VERDEEL; parts count from 1. */
  readonly boundsCross: { readonly part: number; readonly least: number; readonly most: number };
  readonly leastTooMuch: { readonly least: number; readonly whole: number };
  readonly mostTooLittle: { readonly most: number; readonly whole: number };
}

/** What is solved: the land of an area (by its name), the money, how far it reaches, people, or a plan. */
export type Solved = "land" | "money" | "ambition" | "people" | "plan" | "programme" | "input";

export type Reason = { readonly [R in keyof Reasons]: { readonly code: R; readonly params: Reasons[R] } }[keyof Reasons];

/** `because("neverFits", { name: "Aanleg" })` */
export function because<R extends keyof Reasons>(code: R, ...[params]: keyof Reasons[R] extends never ? [] : [params: Reasons[R]]): Reason {
  return { code, params: params ?? {} } as unknown as Reason;
}

/** Thrown where the input is right but the question has no answer: #N/A in a cell. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  constructor(readonly reason: Reason) {
    super(`${reason.code} ${JSON.stringify(reason.params)}`);
  }
}
