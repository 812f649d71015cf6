import type { FunctionMetadata } from "../../addin/workbench/engine/functions";

/** The longest error text that a custom function hands to Excel. */
const LONGEST_MESSAGE = 120;

/** English words of programs: none of them may reach somebody who reads Dutch. */
const english = /\b(?:the|is not|are not|cannot|could not|unexpected|invalid|failed|error|exception|must be|expected)\b/iu;
const dutch = /\b(?:geen|ontbreekt|rij|kolom|vul|kies|een|niet|moet)\b/iu;
const leaked = /\bNaN\b|\bInfinity\b|\bundefined\b|\[object |\bnull\b|fout in de invoegtoepassing|fault in the add-in/u;

interface Result { readonly value?: unknown; readonly error?: { readonly code: string; readonly message: string } }

/**
 * What is wrong with what a function answered to a broken input; undefined when it is a value, or a message in the asked language
 * that says where. Words that stand in the input itself do not count: a message quotes them.
 */
export function verdict(result: Result, input: readonly unknown[], language: "nl" | "en" = "nl"): string | undefined {
  const given = JSON.stringify(input);
  if (result.error === undefined) {
    const cells = Array.isArray(result.value) ? (result.value as unknown[][]).flat() : [result.value];
    const bad = cells.filter((cell) => !isCell(cell) || (typeof cell === "string" && leaked.test(cell) && !given.includes(leaked.exec(cell)![0])));
    return bad.length === 0 ? undefined : `a cell holds ${String(bad[0])}`;
  }
  const { code, message } = result.error;
  if (code !== "#VALUE!" && code !== "#N/A") return `the error is ${code}`;
  if (message === "") return "an error without words";
  if (message.length > LONGEST_MESSAGE) return `${message.length} characters: ${message}`;
  const own = message.replace(/"[^"]*"?|'[^']*'?/gu, "");
  if (leaked.test(own)) return `says ${message}`;
  if ((language === "nl" ? english : dutch).test(own)) return `is in another language: ${message}`;
  return code === "#N/A" || /:/u.test(message) || message.includes("[#") ? undefined : `does not say where: ${message}`;
}

const isCell = (cell: unknown): boolean => typeof cell === "string" || typeof cell === "boolean" || (typeof cell === "number" && Number.isFinite(cell));

/** Functions that are slow by what they search or try, not by what they read, and read what others read too: they are asked less often. */
const slow: readonly string[] = ["PLANNEN", "PROGRAMMAJAREN", "GROEIPAD", "NOREGRET", "DOELBEREIK", "BESTENDIGHEID", "AMBITIEKANS"];
export const isSlow = ({ id }: Pick<FunctionMetadata, "id">): boolean => slow.includes(id);
