import { because, InputError, NoAnswer, toCells, type Report } from "../../core";
import { chosenLanguage, type Language } from "../i18n/language";
import { fetchMessages } from "../i18n/messages";
import { errorText, reasonText, unexpectedText } from "../i18n/finding-text";
import { excelLanguage } from "../workbook/runtime";

/**
 * Answers a custom function: a report spills as cells, and what is wrong becomes the error that Excel can show
 * with a text (only #VALUE! and #N/A carry one).
 */
export async function answer(question: () => Report | Scalar | Promise<Report | Scalar>): Promise<any> {
  try {
    const result = await question();
    return isReport(result) ? toCells(result) : result;
  } catch (error) {
    throw asExcelError(error, await spokenLanguage());
  }
}

/** The language that the pane was set to, else that of Excel; with its messages there. */
export const spokenLanguage = (): Promise<Language> => fetchMessages(chosenLanguage() ?? excelLanguage());

/** For a function that may take long: aborts when Excel no longer waits for its answer. Outside Excel nobody says so. */
export function untilCanceled(invocation: CustomFunctions.CancelableInvocation | null | undefined): AbortSignal | undefined {
  if (invocation === null || invocation === undefined) return undefined;
  const stop = new AbortController();
  invocation.onCanceled = () => { stop.abort(new NoAnswer(because("stopped"))); };
  return stop.signal;
}

type Scalar = number | string | readonly (readonly (number | string)[])[];

function isReport(result: Report | Scalar): result is Report {
  return typeof result === "object" && "columns" in result;
}

function asExcelError(error: unknown, language: Language): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (error instanceof NoAnswer) return new CustomFunctions.Error(notAvailable, reasonText(error.reason, language));
  if (error instanceof InputError) return new CustomFunctions.Error(invalidValue, errorText(error.problems[0], language));
  const detail = error instanceof Error ? error.message : String(error);
  return new CustomFunctions.Error(invalidValue, unexpectedText(detail, language));
}
