import { invalid, notFound } from "../error";
import { handle } from "../handle";
import type { HostClass } from "../host-class";
import type { ClassName, ObjectModel } from "../object-model";
import type { Session } from "../session";

interface CollectionOf<Item extends ClassName, Parent> extends Pick<HostClass<Parent>, "scalars" | "methods"> {
  /** The class of its items. GetItem, GetItemAt, GetCount and the *OrNullObject forms follow from what stands here. */
  readonly of: Item;
  readonly list: (parent: Parent, session: Session) => readonly ObjectModel[Item][];
  readonly is: (item: ObjectModel[Item], key: string | number, session: Session) => boolean;
}

/** A collection as Excel makes them: by key, by position, counted. `self` is its parent. */
export function collection<Name extends ClassName, Item extends ClassName>(
  name: Name, { of, list, is, scalars, methods }: CollectionOf<Item, ObjectModel[Name]>,
): HostClass<ObjectModel[Name]> {
  type Parent = ObjectModel[Name];
  const find = (parent: Parent, key: unknown, session: Session) => {
    if (typeof key !== "string" && typeof key !== "number") throw invalid(`${name}: a key is a text or a number.`);
    const found = list(parent, session).find((item) => is(item, key, session));
    return found === undefined ? null : handle(of, found);
  };
  const item = (parent: Parent, key: unknown, session: Session) => {
    const found = find(parent, key, session);
    if (!found) throw notFound(`${of} "${String(key)}"`);
    return found;
  };
  return {
    items: (parent, session) => list(parent, session).map((each) => handle(of, each)),
    item,
    scalars,
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
  };
}

/** Names in Excel do not tell capitals from small letters. */
export const sameName = (a: string, b: unknown) => typeof b === "string" && a.toLowerCase() === b.toLowerCase();

/** Registering for an event is noted by the library itself; the stand-in always tells. */
export const eventMethods = (...names: string[]): Record<string, () => undefined> =>
  Object.fromEntries(names.flatMap((name) => [[`_Register${name}`, () => undefined], [`_Unregister${name}`, () => undefined]]));
