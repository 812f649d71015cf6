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

/** The library has these classes of the same members beside the one that answers for both. */
const SAME: Readonly<Record<string, string>> = { TableScopedCollection: "TableCollection", NamedItemScopedCollection: "NamedItemCollection" };

/** The events as the library registers them. */
const registers = (event: string): string => `_Register${event === "onChanged" ? "DataChanged" : event.slice(2)}Event`;

/** Whether the stand-in answers a member, by the name that an add-in knows it by; a property that is set must be one that can be. */
export function isAnswered(className: string, { member, isSet, isEvent }: { member: string; isSet: boolean; isEvent: boolean }): boolean {
  const kind = classes.find(({ name }) => name === (SAME[className] ?? className));
  if (!kind) return false;
  if (isEvent) return registers(member) in kind.methods;
  const name = capital(member);
  return isSet ? kind.scalars[name]?.set !== undefined : name in kind.scalars || name in kind.children || name in kind.methods;
}

/** What the library does without asking the host. */
const LOCAL = new Set(["Constructor", "Load", "Retrieve", "Set", "Update", "ToJSON", "SetMockData", "EnsureUnchanged", "Track", "Untrack"]);

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function isMethod(prototype: object, key: string): boolean {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
  return typeof descriptor?.value === "function";
}
