import { classes } from "./classes";
import type { Library } from "./library";

export interface Coverage {
  className: string;
  answered: string[];
  /** Members the library knows and the stand-in refuses. */
  refused: string[];
}

/** Per class of Excel's object model: what the stand-in answers. Methods of the library itself (_Register…) are left out. */
export function coverage(library: Library): Coverage[] {
  return classes.map(({ name, scalars, children, methods }) => {
    const prototype = library[name]?.prototype ?? {};
    const own = Object.getOwnPropertyNames(prototype).filter((key) => isMethod(prototype, key));
    const known = new Set([...(prototype._scalarPropertyOriginalNames ?? []), ...(prototype._navigationPropertyNames ?? []), ...own].map(capital));
    const answered = [...Object.keys(scalars), ...Object.keys(children), ...Object.keys(methods)].filter((member) => !member.startsWith("_"));
    const refused = [...known].filter((member) => !member.startsWith("_") && !answered.includes(member) && !LOCAL.has(member));
    return { className: name, answered: answered.sort(), refused: refused.sort() };
  });
}

/** What the library does without asking the host. */
const LOCAL = new Set(["Constructor", "Load", "Retrieve", "Set", "Update", "ToJSON", "SetMockData", "EnsureUnchanged", "Track", "Untrack"]);

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function isMethod(prototype: object, key: string): boolean {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
  return typeof descriptor?.value === "function";
}
