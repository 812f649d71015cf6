import type { Session } from "./session";

/**
 * A class of Excel's object model as data: which members the stand-in answers. Names are the server's (PascalCase).
 * A property that has no `set` is read-only.
 */
export interface HostClass<T> {
  readonly name: string;
  /** What identifies an object to the library: `{Id}` or `{_ReferenceId}`. */
  readonly identity?: (self: T, session: Session) => Record<string, unknown>;
  /** Only for collections. */
  readonly items?: (self: T, session: Session) => Handle[];
  readonly item?: (self: T, key: unknown, session: Session) => Handle | null;
  readonly scalars: Record<string, Scalar<T>>;
  readonly children: Record<string, (self: T, session: Session) => Handle | null>;
  /** A handle (or null, the null object) where the method gives an object; else a plain value. */
  readonly methods: Record<string, (self: T, args: readonly unknown[], session: Session) => unknown>;
}

export interface Scalar<T> {
  readonly get?: (self: T, session: Session) => unknown;
  readonly set?: (self: T, value: never, session: Session) => void;
}

/** An object of the model together with the class that answers for it. */
export class Handle<T = unknown> {
  constructor(readonly kind: HostClass<T>, readonly self: T) {}
}

type Members<T> = Partial<Omit<HostClass<T>, "name">>;

export function hostClass<T>(name: string, members: Members<T>): HostClass<T> {
  return { name, scalars: {}, children: {}, methods: {}, ...members };
}

/** A handle whose type is forgotten: collections and batches hold objects of every class. */
export function handle<T>(kind: HostClass<T>, self: T): Handle {
  return new Handle(kind, self) as unknown as Handle;
}

/** Read the object behind an argument that must be of one class. */
export function selfOf<T>(kind: HostClass<T>, argument: unknown): T | undefined {
  return argument instanceof Handle && (argument.kind as unknown) === kind ? (argument.self as T) : undefined;
}
