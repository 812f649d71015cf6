import { classes } from "./classes";
import type { HostClass } from "./host-class";
import type { Library } from "./library";

export interface Coverage {
  className: string;
  answered: string[];
  /** Members the library knows and the stand-in refuses. */
  refused: string[];
}

/** Per class of Excel's object model: what the stand-in answers. Methods of the library itself (_Register…) are left out. */
export function coverage(library: Library): Coverage[] {
  return Object.entries<HostClass<never>>(classes).map(([className, kind]) => {
    const prototype = library[className]?.prototype ?? {};
    const own = Object.getOwnPropertyNames(prototype).filter((key) => isMethod(prototype, key));
    const known = new Set([...(prototype._scalarPropertyOriginalNames ?? []), ...(prototype._navigationPropertyNames ?? []), ...own].map(capital));
    const answered = membersOf(kind).filter((member) => !member.startsWith("_"));
    const refused = [...known].filter((member) => !member.startsWith("_") && !answered.includes(member) && !LOCAL.has(member));
    return { className, answered: answered.sort(), refused: refused.sort() };
  });
}

const membersOf = ({ scalars, children, methods }: HostClass<never>): string[] => [scalars, children, methods].flatMap((members) => Object.keys(members ?? {}));

/** The library has these classes of the same members beside the one that answers for both. */
const SAME: Readonly<Record<string, string>> = { TableScopedCollection: "TableCollection", NamedItemScopedCollection: "NamedItemCollection" };

/** The events as the library registers them. */
const registers = (event: string): string => `_Register${event === "onChanged" ? "DataChanged" : event.slice(2)}Event`;

/** Whether the stand-in answers a member, by the name that an add-in knows it by; a property that is set must be one that can be. */
export function isAnswered(className: string, { member, isSet, isEvent }: { member: string; isSet: boolean; isEvent: boolean }): boolean {
  const kind = new Map<string, HostClass<never>>(Object.entries(classes)).get(SAME[className] ?? className);
  if (!kind) return false;
  if (isEvent) return membersOf(kind).includes(registers(member));
  const name = capital(member);
  return isSet ? kind.scalars?.[name]?.set !== undefined : membersOf(kind).includes(name);
}

/** What the library does without asking the host. */
const LOCAL = new Set(["Constructor", "Load", "Retrieve", "Set", "Update", "ToJSON", "SetMockData", "EnsureUnchanged", "Track", "Untrack"]);

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function isMethod(prototype: object, key: string): boolean {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
  return typeof descriptor?.value === "function";
}
