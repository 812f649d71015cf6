import type { Schema } from "./session";

interface LibraryClass {
  prototype?: { _scalarPropertyOriginalNames?: readonly string[]; _navigationPropertyNames?: readonly string[] };
}

/** The classes of office.js itself, once it is loaded: its prototypes say which members they have. */
export type Library = Readonly<Record<string, LibraryClass | undefined>>;

/** The default sets of `load()`, asked of the library when they are needed: it is loaded after the host is made. */
export const schemaOf = (library: () => Library | undefined): Schema => (className) =>
  library()?.[className]?.prototype?._scalarPropertyOriginalNames;
