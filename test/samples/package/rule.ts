import type { Parts } from "./parts";

/**
 * What a real Excel minds, or a person who opens the file, and no validator knows: one rule per entry, with a fault that it has to find.
 */
export interface Rule {
  readonly name: string;
  /** In words, one line per fault. */
  readonly faultsIn: (parts: Parts) => readonly string[];
  /** The same workbook with a fault against this rule. @throws where there is nothing to make one of */
  readonly planted: (parts: Parts) => Parts;
}

/** A part, changed. @throws where nothing changed */
export function changed(parts: Parts, path: string, what: RegExp | string, by: string): Parts {
  const xml = parts.get(path)!.replace(what, by);
  if (xml === parts.get(path)) throw new Error(`${path} has nothing like ${String(what)}`);
  return new Map([...parts, [path, xml]]);
}
