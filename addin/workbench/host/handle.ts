import type { ClassName, ObjectModel } from "./object-model";

/** An object as the library holds it: by the name of its class, so that classes lead to each other without knowing each other's code. */
export class Handle<Name extends ClassName = ClassName> {
  constructor(readonly className: Name, readonly self: ObjectModel[Name]) {}
}

/** A handle whose class is forgotten: collections and batches hold objects of every class. */
export const handle = <Name extends ClassName>(className: Name, self: ObjectModel[Name]): Handle => new Handle<ClassName>(className, self);

/** Reads the object behind an argument that must be of one class. */
export const selfOf = <Name extends ClassName>(className: Name, argument: unknown): ObjectModel[Name] | undefined =>
  (argument instanceof Handle && argument.className === className ? (argument.self as ObjectModel[Name]) : undefined);
