import { createContext, useContext } from "react";

/** The measure whose detail is open: it stays so when it goes from what is left out to what is chosen. */
export interface Opened {
  readonly name: string | undefined;
  open(name: string | undefined): void;
}

export const OpenedContext = createContext<Opened>({ name: undefined, open: () => undefined });

export const useOpened = (): Opened => useContext(OpenedContext);
