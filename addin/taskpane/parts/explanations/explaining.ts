import { createContext, useContext } from "react";
import type { Figure } from "../../../../core";

/** A figure that may be explained, with the name that it has in its view. */
export interface Explicable {
  readonly of: Figure;
  readonly name: string;
}

export interface Explaining {
  /** The id of the panel while this figure is explained in it. */
  panelOf(figure: Explicable): string | undefined;
  toggle(figure: Explicable, opener: HTMLElement): void;
}

export const ExplainingContext = createContext<Explaining | undefined>(undefined);

/** Undefined where figures are not explained. */
export const useExplaining = (): Explaining | undefined => useContext(ExplainingContext);
