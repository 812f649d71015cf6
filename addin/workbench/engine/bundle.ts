import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Context } from "node:vm";
import { z } from "zod";
import { remarksOf } from "./functions";
import type { CallResult, FunctionMetadata } from "./functions";

/** The built add-in's functions: the very files that Excel loads, in a context of their own. */
export interface Bundle {
  functions: FunctionMetadata[];
  /** Calls a function by its id. What goes wrong inside it is a result with an error; an unknown id throws. */
  call(id: string, args: readonly unknown[]): Promise<CallResult>;
  /** The same, with what the columns of an answer that is a table are, as the function itself says. */
  callForColumns(id: string, args: readonly unknown[]): Promise<{ readonly result: CallResult; readonly columns: unknown }>;
}

const metadata = z.object({
  functions: z.array(z.looseObject({
    id: z.string(),
    name: z.string(),
    description: z.string().optional(),
    parameters: z.array(z.looseObject({
      name: z.string(), optional: z.boolean().optional(), dimensionality: z.string().optional(),
    })).default([]),
    result: z.looseObject({ dimensionality: z.string().optional() }).optional(),
  })),
});

type CustomFunction = (...args: unknown[]) => unknown;

/** The error that Excel gives custom functions to throw. */
class CustomFunctionError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message ?? "");
  }
}

const errorCodes = {
  divisionByZero: "#DIV/0!", invalidName: "#NAME?", invalidNumber: "#NUM!", invalidReference: "#REF!",
  invalidValue: "#VALUE!", notAvailable: "#N/A", nullReference: "#NULL!",
};

/** An address that stands for the folder of the build: the scripts ask for their chunks below it. */
const BASE = "https://workbench.invalid/";

/** @param language in which the functions say what is wrong, as Excel names it; default: Dutch */
export function loadBundle(folder: string, language = "nl-NL"): Bundle {
  const description = join(folder, "functions.json");
  if (!existsSync(description)) throw new Error("De functies zijn nog niet gebouwd: voer eerst npm run build uit.");
  const { functions } = metadata.parse(JSON.parse(readFileSync(description, "utf8")));
  const mappings = new Map<string, CustomFunction>();
  const context = browserContext(folder, language, {
    associate: (id: string | Record<string, CustomFunction>, run?: CustomFunction) => {
      for (const [key, value] of typeof id === "string" ? [[id, run!] as const] : Object.entries(id)) mappings.set(key.toUpperCase(), value);
    },
    Error: CustomFunctionError,
    ErrorCode: errorCodes,
  });
  for (const script of scripts(folder)) runFile(folder, script, context);
  const callForColumns: Bundle["callForColumns"] = async (id, args) => {
    const run = mappings.get(id.toUpperCase());
    if (!run) throw new Error(`Onbekende functie "${id}". Bekend: ${[...mappings.keys()].sort().join(", ")}.`);
    let promise: unknown;
    try {
      promise = run(...args);
      const answer = await promise;
      return { result: { value: plain(answer), ...remarksOf(promise) }, columns: Array.isArray(answer) && "columns" in answer ? answer.columns : undefined };
    } catch (error) {
      return { result: { error: describe(error), ...remarksOf(promise) }, columns: undefined };
    }
  };
  return { functions, callForColumns, call: async (id, args) => (await callForColumns(id, args)).result };
}

/** What the page does first and functions do not need: it starts a worker for the pane. */
const OF_THE_PANE = "start.js";

/** The scripts of the add-in's page up to functions.js, in its order; without a page functions.js is all there is. */
function scripts(folder: string): string[] {
  const page = join(folder, "taskpane.html");
  if (!existsSync(page)) return ["functions.js"];
  const sources = [...readFileSync(page, "utf8").matchAll(/<script\b[^>]*?\bsrc=["']?([^"'\s>]+)/g)].map((match) => match[1]!);
  const local = sources.filter((source) => !/^(?:https?:)?\/\//.test(source)).map((source) => basename(source));
  return local.slice(0, local.indexOf("functions.js") + 1).filter((script) => script !== OF_THE_PANE);
}

/** The least of a browser that webpack's runtime and HiGHS's loader ask for: scripts and fetch, both from the build's folder. */
function browserContext(folder: string, displayLanguage: string, CustomFunctions: object): Context {
  const script = { tagName: "SCRIPT", src: `${BASE}functions.js` };
  const context = createContext({
    CustomFunctions, Office: { context: { displayLanguage } }, AbortController, URL, TextDecoder, TextEncoder, setTimeout, clearTimeout, performance, console,
    location: { href: BASE, toString: () => BASE },
    fetch: (address: string | URL) => Promise.resolve(answer(folder, String(address))),
    document: {
      currentScript: script,
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: () => undefined }),
      head: {
        appendChild: (element: { src: string; onload: (event: object) => void; onerror: (event: object) => void }) => {
          queueMicrotask(() => {
            try {
              runFile(folder, element.src.replace(BASE, ""), context);
              element.onload({ type: "load", target: element });
            } catch {
              element.onerror({ type: "error", target: element });
            }
          });
        },
      },
    },
  });
  context["self"] = context["window"] = context["globalThis"] = runInContext("globalThis", context) as unknown;
  return context;
}

/** Not a real Response on purpose: the loader then compiles from bytes, which works in any context. */
function answer(folder: string, address: string): object {
  const path = join(folder, new URL(address, BASE).pathname);
  const found = address.startsWith(BASE) && existsSync(path);
  return {
    ok: found, status: found ? 200 : 404, url: address, headers: new Headers(),
    arrayBuffer: () => Promise.resolve(new Uint8Array(readFileSync(path)).buffer),
  };
}

function runFile(folder: string, name: string, context: Context): void {
  runInContext(readFileSync(join(folder, name), "utf8"), context, { filename: name });
}

/** A result as plain values of this context. */
const plain = (value: unknown): unknown => Array.isArray(value) ? Array.from(value, plain) : value ?? null;

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof CustomFunctionError) return { code: error.code, message: error.message };
  const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
  return { code: errorCodes.invalidValue, message };
}
