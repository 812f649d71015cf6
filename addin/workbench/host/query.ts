import { classOf } from "./classes";
import type { Handle } from "./handle";
import type { QueryInfo } from "./protocol";
import type { Session } from "./session";

/** A tree of names: { values: {}, format: { fill: { color: {} } } }. Empty = the default set. */
interface Selection {
  [name: string]: Selection;
}

/** Answers a `load`: names as the add-in gave them, or the library's default set when it gave none. */
export function query(object: Handle, info: QueryInfo | undefined, session: Session): unknown {
  const selection: Selection = {};
  for (const path of [...(info?.Select ?? []), ...(info?.Expand ?? [])]) plant(selection, path.split("/"));
  return answer(object, selection, session, info);
}

function plant(tree: Selection, [name = "", ...rest]: string[]): void {
  const key = name.toLowerCase() === "items" ? "" : name;
  const branch = key === "" ? tree : (tree[key] ??= {});
  if (rest.length > 0) plant(branch, rest);
}

function answer(object: Handle, selection: Selection, session: Session, page?: QueryInfo): Record<string, unknown> {
  const { self } = object;
  const kind = classOf(object);
  if (kind.items) {
    const own = Object.keys(selection).filter((name) => kind.scalars?.[pascal(name)] !== undefined);
    const scalars = Object.fromEntries(own.map((name) => [pascal(name), kind.scalars?.[pascal(name)]?.get?.(self, session)]));
    // Of a collection that is only counted nothing else is asked.
    if (own.length > 0 && own.length === Object.keys(selection).length) return scalars;
    const from = page?.Skip ?? 0;
    const wanted = kind.items(self, session).slice(from, page?.Top === undefined ? undefined : from + page.Top);
    return { ...scalars, _Items: wanted.map((item) => answer(item, without(selection, own), session)) };
  }
  const result: Record<string, unknown> = { ...kind.identity?.(self, session) };
  const names = Object.keys(selection);
  if (names.length === 0 || names.includes("*")) Object.assign(result, defaults(object, session));
  for (const name of names) {
    if (name === "*" || name === "isNullObject") continue;
    result[pascal(name)] = member(object, pascal(name), selection[name] ?? {}, session);
  }
  return result;
}

function member(object: Handle, name: string, selection: Selection, session: Session): unknown {
  const { className, self } = object;
  const { scalars, children } = classOf(object);
  const scalar = scalars?.[name]?.get;
  if (scalar) return scalar(self, session);
  const child = children?.[name];
  if (!child) throw session.notImplemented(`${className}.${name}`);
  const found = child(self, session);
  return found && answer(found, selection, session);
}

/** Members of the default set that the stand-in lacks stay away: the library then says "not loaded" when they are read. */
function defaults(object: Handle, session: Session): Record<string, unknown> {
  const { scalars = {} } = classOf(object);
  const names = session.schema(object.className) ?? Object.keys(scalars);
  const known = names.filter((name) => scalars[name]?.get && !name.startsWith("_"));
  return Object.fromEntries(known.map((name) => [name, scalars[name]?.get?.(object.self, session)]));
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function without(selection: Selection, names: readonly string[]): Selection {
  return Object.fromEntries(Object.entries(selection).filter(([name]) => !names.includes(name)));
}
