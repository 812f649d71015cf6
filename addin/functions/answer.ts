import type * as face from "../../core";
import { because, gathered, InputError, NoAnswer, toCells, type Finding, type InputReader, type Report } from "../../core";
import { ask, inBetween, inTurn, type Ask } from "../calculation";
import { chosenLanguage, type Language } from "../i18n/language";
import { fetchMessages } from "../i18n/messages";
import { errorText, reasonText, remarkOf, type Remark } from "../i18n/finding-text";
import { excelLanguage } from "../workbook/runtime";

type Core = typeof face;
type Answer = Report | Scalar | Promise<Report | Scalar>;

/** The core comes with the first call of a function: the first load has no room for what few formulas ask. */
const core = (): Promise<Core> =>
  import(/* webpackChunkName: "core" */ "../../core").catch(() => { throw new NoAnswer(because("notLoaded")); });

/**
 * Under this name the promise of an answer, or of an error, carries what was assumed on the way: a spilled result has no
 * place for it. The list is filled when the promise settles; the workbench's commands look there.
 */
const REMARKS = Symbol.for("ruimte.remarks");

/**
 * Answers a custom function: a report spills as cells, and what is wrong becomes the error that Excel can show
 * with a text (only #VALUE! and #N/A carry one).
 */
export function answer(question: (core: Core, reader: InputReader) => Answer): Promise<any> {
  const remarks: Remark[] = [];
  return Object.assign(answered(question, remarks), { [REMARKS]: remarks });
}

async function answered(question: (core: Core, reader: InputReader) => Answer, remarks: Remark[]): Promise<any> {
  let reader: InputReader | undefined;
  const remarked = async (further: readonly Finding[] = []): Promise<void> => {
    const found = gathered([...reader?.remarks ?? [], ...further]);
    if (found.length === 0) return;
    const language = await spokenLanguage();
    remarks.push(...found.map((remark) => remarkOf(remark, language)));
  };
  try {
    await inBetween();
    const loaded = await core();
    const result = await question(loaded, reader = new loaded.InputReader());
    await remarked();
    return isReport(result) ? toCells(result) : result;
  } catch (error) {
    await remarked(error instanceof InputError ? error.remarks : []);
    throw asExcelError(error, await spokenLanguage());
  }
}

/**
 * Answers a function that may take long: what it asks is calculated in a worker, after what others asked, and ends when Excel
 * no longer waits for its answer. Outside Excel nobody says so.
 */
export function answerInWorker(
  invocation: CustomFunctions.CancelableInvocation | null | undefined, question: (core: Core, ask: Ask, reader: InputReader) => Answer,
): Promise<any> {
  const stop = new AbortController();
  if (invocation !== null && invocation !== undefined) invocation.onCanceled = () => { stop.abort(new NoAnswer(because("stopped"))); };
  return answer((core, reader) => question(core, (name, given, options) => inTurn(() => ask(name, given, { ...options, signal: stop.signal })), reader));
}

/** The language that the pane was set to, else that of Excel; with its messages there. */
export const spokenLanguage = (): Promise<Language> => fetchMessages(chosenLanguage() ?? excelLanguage());

type Scalar = number | string | readonly (readonly (number | string)[])[];

function isReport(result: Report | Scalar): result is Report {
  return typeof result === "object" && "columns" in result;
}

function asExcelError(error: unknown, language: Language): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (error instanceof NoAnswer) return new CustomFunctions.Error(notAvailable, reasonText(error.reason, language));
  if (error instanceof InputError) return new CustomFunctions.Error(invalidValue, errorText(error.problems[0], language));
  // For who looks into it; a cell has no place for it, and its reader no use.
  console.error(error);
  return new CustomFunctions.Error(notAvailable, reasonText(because("failed"), language));
}
