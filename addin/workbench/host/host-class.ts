import type { Handle } from "./handle";
import type { ClassName, ObjectModel } from "./object-model";
import type { Session } from "./session";

/**
 * A class of Excel's object model as data: which members the stand-in answers. Names are the server's (PascalCase).
 * A property that has no `set` is read-only.
 */
export interface HostClass<Self> {
  /** What identifies an object to the library: `{Id}` or `{_ReferenceId}`. */
  readonly identity?: (self: Self, session: Session) => Record<string, unknown>;
  /** Only for collections. */
  readonly items?: (self: Self, session: Session) => Handle[];
  readonly item?: (self: Self, key: unknown, session: Session) => Handle | null;
  readonly scalars?: Record<string, Scalar<Self>>;
  readonly children?: Record<string, (self: Self, session: Session) => Handle | null>;
  /** A handle (or null, the null object) where the method gives an object; else a plain value. */
  readonly methods?: Record<string, (self: Self, args: readonly unknown[], session: Session) => unknown>;
}

export interface Scalar<Self> {
  readonly get?: (self: Self, session: Session) => unknown;
  readonly set?: (self: Self, value: never, session: Session) => void;
}

export type ClassOf<Name extends ClassName> = HostClass<ObjectModel[Name]>;

/** Classes by their names. */
export type ClassesOf<Name extends ClassName> = { readonly [Each in Name]: HostClass<ObjectModel[Each]> };
