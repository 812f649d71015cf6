import type { Nothing } from "./nothing";

/** What can be wrong between the tables about people, and between work packages. */
export interface PeopleCodes {
  readonly noNorm: Nothing;
  readonly noNormInRow: Nothing;
  readonly noNormForFte: Nothing;
  readonly hireTooDear: Nothing;
  readonly unknownPackage: Nothing;
  readonly noRoomForPackage: Nothing;
  readonly beyondSlack: Nothing;
  readonly circle: { readonly packages: readonly string[] };
}
