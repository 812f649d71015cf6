import { invalid, notFound } from "../error";
import { handle, hostClass, type HostClass } from "../members";
import type { Session } from "../session";

interface CollectionOf<T, P> {
  /** The members of each collection: GetItem, GetItemAt, GetCount and the *OrNullObject forms follow from these. */
  of: HostClass<T>;
  list: (parent: P, session: Session) => readonly T[];
  is: (item: T, key: string | number, session: Session) => boolean;
  scalars?: HostClass<P>["scalars"];
  children?: HostClass<P>["children"];
  methods?: HostClass<P>["methods"];
}

/** A collection as Excel makes them: by key, by position, counted. `self` is its parent. */
export function collection<T, P>(name: string, { of, list, is, scalars = {}, children = {}, methods = {} }: CollectionOf<T, P>): HostClass<P> {
  const find = (parent: P, key: unknown, session: Session) => {
    if (typeof key !== "string" && typeof key !== "number") throw invalid(`${name}: a key is a text or a number.`);
    const found = list(parent, session).find((item) => is(item, key, session));
    return found === undefined ? null : handle(of, found);
  };
  const item = (parent: P, key: unknown, session: Session) => {
    const found = find(parent, key, session);
    if (!found) throw notFound(`${of.name} "${String(key)}"`);
    return found;
  };
  return hostClass<P>(name, {
    items: (parent, session) => list(parent, session).map((each) => handle(of, each)),
    item,
    scalars,
    children,
    methods: {
      GetItem: (parent, [key], session) => item(parent, key, session),
      GetItemOrNullObject: (parent, [key], session) => find(parent, key, session),
      GetItemAt: (parent, [index], session) => {
        const found = list(parent, session)[Number(index)];
        if (found === undefined) throw invalid(`${name}: no item at ${String(index)}.`);
        return handle(of, found);
      },
      GetCount: (parent, _arguments, session) => list(parent, session).length,
      ...methods,
    },
  });
}

/** Names in Excel do not tell capitals from small letters. */
export const sameName = (a: string, b: unknown) => typeof b === "string" && a.toLowerCase() === b.toLowerCase();

/** Registering for an event is noted by the library itself; the stand-in always tells. */
export const eventMethods = (...names: string[]): Record<string, () => undefined> =>
  Object.fromEntries(names.flatMap((name) => [[`_Register${name}`, () => undefined], [`_Unregister${name}`, () => undefined]]));
