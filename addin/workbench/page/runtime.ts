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
 * are there, so the first calls wait until the one they want is.
 */
export function paneRuntime(frame: HTMLIFrameElement): Call {
  const started = Date.now();
  const find = async (id: string): Promise<CustomFunction> => {
    for (;;) {
      const found = (frame.contentWindow as RuntimeWindow | null)?.CustomFunctions?._association?.mappings?.[id];
      if (found) return found;
      if (Date.now() - started > PATIENCE) throw new Error(`De invoegtoepassing kent ${id} niet.`);
      await pause(50);
    }
  };
  return async (id, values) => {
    const run = await find(id);
    try {
      return { value: await run(...values) };
    } catch (error) {
      return { error: asCellError(error) };
    }
  };
}

/** CustomFunctions.Error carries a code and a message; anything else Excel shows as #VALUE!. */
function asCellError(error: unknown): { code: string; message: string } {
  const { code, message } = (typeof error === "object" && error !== null ? error : {}) as { code?: unknown; message?: unknown };
  return { code: typeof code === "string" && code.startsWith("#") ? code : "#VALUE!", message: typeof message === "string" ? message : "" };
}

/** Tells what each call came to, for whoever wants to say why a cell is an error. */
export function overheard(call: Call, listener: (id: string, values: readonly unknown[], result: CallResult) => void): Call {
  return async (id, values) => {
    const result = await call(id, values);
    listener(id, values, result);
    return result;
  };
}
