import { join } from "node:path";
import { remarksOf } from "../addin/workbench/engine/functions";
import { functionModules } from "../addin/functions";

/** The little of Excel's custom functions runtime that the functions themselves touch. */
class ExcelError extends Error {
  constructor(readonly code: string, message = "") {
    super(message);
  }
}
const runtime = { Error: ExcelError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } };
Object.assign(globalThis, { CustomFunctions: runtime });

type CustomFunction = (...values: unknown[]) => unknown;
const directory = join(__dirname, "../addin/functions");

/** Every exported function of addin/functions by its upper-cased name, which is its id. */
function loadFunctions(): ReadonlyMap<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  for (const module of functionModules) {
    const exported = jest.requireActual<Record<string, CustomFunction>>(join(directory, module));
    for (const [name, value] of Object.entries(exported)) functions.set(name.toUpperCase(), value);
  }
  return functions;
}

let loaded: ReadonlyMap<string, CustomFunction> | undefined;

/** Calls a custom function from its source as Excel would, and answers in the form of the command line's `call`. */
export async function callFunction(id: string, values: readonly unknown[]): Promise<unknown> {
  loaded ??= loadFunctions();
  const callee = loaded.get(id);
  if (callee === undefined) throw new Error(`no custom function ${id}`);
  const promise = callee(...values);
  try {
    return { value: await promise, ...remarksOf(promise) };
  } catch (error) {
    if (error instanceof ExcelError) return { error: { code: error.code, message: error.message }, ...remarksOf(promise) };
    throw error;
  }
}
