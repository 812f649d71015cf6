/** A function of functions.json: what shaping its arguments needs. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: { name: string; optional?: boolean; dimensionality?: string }[];
  /** One value, or a matrix. */
  result?: { dimensionality?: string };
}

/** What a function assumed on the way to its answer, in words. */
export interface Remark {
  table: string;
  rows: number[];
  column: string;
  code: string;
  text: string;
}

export type CallResult = ({ value: unknown } | { error: { code: string; message: string } }) & { remarks?: Remark[] };

/** The add-in's functions leave their remarks on the promise that they answer with, under this name. */
const REMARKS = Symbol.for("ruimte.remarks");

/** The remarks of a call that has ended, to lay beside its result; nothing when there are none. */
export function remarksOf(promise: unknown): { remarks?: Remark[] } {
  const found = typeof promise === "object" && promise !== null ? (promise as { [REMARKS]?: Remark[] })[REMARKS] : undefined;
  return found === undefined || found.length === 0 ? {} : { remarks: Array.from(found, (remark) => ({ ...remark, rows: Array.from(remark.rows) })) };
}

/** Calls one built function. In Node the bundle answers, in the page the pane's runtime. */
export type Call = (id: string, args: unknown[]) => Promise<CallResult>;

/**
 * Arguments as the engine passes them (2-D arrays or single values, nothing for what is left out at the end) in the
 * form that Excel gives a custom function: a matrix for a range parameter, one value for the others, null when omitted.
 */
export function shapeArguments({ parameters }: FunctionMetadata, given: readonly unknown[]): unknown[] {
  return parameters.map(({ optional, dimensionality }, index) => {
    const argument = given[index];
    if (argument === undefined || argument === null) return null;
    const alone = Array.isArray(argument) && argument.length === 1 && Array.isArray(argument[0]) && argument[0].length === 1
      ? (argument[0][0] as unknown) : argument;
    if (optional && alone === "") return null;
    if (dimensionality === "matrix") return Array.isArray(argument) ? argument : [[argument]];
    return Array.isArray(argument) ? ((argument as unknown[][])[0]?.[0] ?? null) : argument;
  });
}

/** The same call answers the same, so it is made once: the engine asks for each result twice. One that failed is no answer. */
export function memoised(call: Call, keep = 500): Call {
  const known = new Map<string, Promise<CallResult>>();
  return (id, args) => {
    const key = JSON.stringify([id, args]);
    const earlier = known.get(key);
    if (earlier) return earlier;
    const result = call(id, args).catch((failure: unknown): CallResult => {
      known.delete(key);
      return { error: { code: "#VALUE!", message: failure instanceof Error ? failure.message : String(failure) } };
    });
    known.set(key, result);
    if (known.size > keep) known.delete(known.keys().next().value!);
    return result;
  };
}
