import { remarksOf } from "../engine/functions";
import type { Call, CallResult } from "../engine/functions";

type CustomFunction = (...values: unknown[]) => unknown;

/** What the frame's custom functions runtime shows of itself. */
interface RuntimeWindow extends Window {
  CustomFunctions?: { _association?: { mappings?: Record<string, CustomFunction | undefined> } };
}

const PATIENCE = 60_000;
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Calls the add-in's functions where Excel would: in the runtime of the pane. It announces itself before its functions
 * are there, so the first calls wait until the one they want is. A call for a workbook that is no longer the open one ends:
 * the engine goes on to the next workbook when all calls of the one before have.
 */
export function paneRuntime(frame: () => HTMLIFrameElement, workbook: () => unknown): Call {
  const find = async (id: string, isOpen: () => boolean): Promise<CustomFunction> => {
    const started = Date.now();
    for (;;) {
      if (!isOpen()) throw new Error("De werkmap is gesloten.");
      const found = (frame().contentWindow as RuntimeWindow | null)?.CustomFunctions?._association?.mappings?.[id];
      if (found) return found;
      if (Date.now() - started > PATIENCE) throw new Error(`De invoegtoepassing kent ${id} niet.`);
      await pause(50);
    }
  };
  return async (id, values) => {
    const asking = workbook();
    for (;;) {
      const used = frame();
      const run = await find(id, () => workbook() === asking);
      const result = await Promise.race([answered(run, values), replaced(() => frame() !== used)]);
      if (result) return result;
    }
  };
}

async function answered(run: CustomFunction, values: readonly unknown[]): Promise<CallResult> {
  let promise: unknown;
  try {
    promise = run(...values);
    return { value: await promise, ...remarksOf(promise) };
  } catch (error) {
    return { error: asCellError(error), ...remarksOf(promise) };
  }
}

/** A frame that was taken away answers nothing any more: the next one is asked. */
async function replaced(gone: () => boolean): Promise<null> {
  while (!gone()) await pause(500);
  return null;
}

/** CustomFunctions.Error carries a code and a message; anything else Excel shows as #VALUE!. */
function asCellError(error: unknown): { code: string; message: string } {
  const { code, message } = (typeof error === "object" && error !== null ? error : {}) as { code?: unknown; message?: unknown };
  return { code: typeof code === "string" && code.startsWith("#") ? code : "#VALUE!", message: typeof message === "string" ? message : "" };
}
