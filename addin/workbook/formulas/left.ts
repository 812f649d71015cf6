import { cellName, type CellPlace } from "../cells/address";

/** A cell that was left as it is, and why. */
export interface Left<Why extends string> {
  /** "Blad!B3" */
  readonly cell: string;
  readonly why: Why;
}

export const leftAs = <Why extends string>(why: Why, places: readonly CellPlace[]): Left<Why>[] => places.map((place) => ({ cell: cellName(place), why }));
