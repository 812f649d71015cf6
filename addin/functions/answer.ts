import { InputError, LONGEST_MESSAGE, NoAnswer, toCells, type Report } from "../../core";

/**
 * Answers a custom function: a report spills as cells, and what is wrong becomes the error that Excel can show
 * with a text (only #VALUE! and #N/A carry one).
 */
export async function answer(question: () => Report | Scalar | Promise<Report | Scalar>): Promise<any> {
  try {
    const result = await question();
    return isReport(result) ? toCells(result) : result;
  } catch (error) {
    throw asExcelError(error);
  }
}

/** For a function that may take long: aborts when Excel no longer waits for its answer. Outside Excel nobody says so. */
export function untilCanceled(invocation: CustomFunctions.CancelableInvocation | null | undefined): AbortSignal | undefined {
  if (invocation === null || invocation === undefined) return undefined;
  const stop = new AbortController();
  invocation.onCanceled = () => { stop.abort(new NoAnswer("de berekening is gestopt")); };
  return stop.signal;
}

type Scalar = number | string | readonly (readonly (number | string)[])[];

function isReport(result: Report | Scalar): result is Report {
  return typeof result === "object" && "columns" in result;
}

function asExcelError(error: unknown): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (error instanceof NoAnswer) return new CustomFunctions.Error(notAvailable, shortened(error.message));
  if (error instanceof InputError) return new CustomFunctions.Error(invalidValue, shortened(error.message));
  const detail = error instanceof Error ? error.message : String(error);
  return new CustomFunctions.Error(invalidValue, shortened(`Onverwachte fout in de berekening: ${detail}`));
}

function shortened(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE - 1)}…`;
}
