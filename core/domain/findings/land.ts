import type { Nothing } from "./nothing";

/** What can be wrong between Opgaven, Grond and Combinaties. */
export interface LandCodes {
  readonly blankArea: Nothing;
  readonly repeatedInArea: { readonly earlier: number };
  readonly noLandInArea: Nothing;
  readonly unknownLandType: { readonly name: string; readonly known: readonly string[] };
  /** None of its types of land is there, so no extra hectare can help. */
  readonly noLandTypeInArea: { readonly area: string };
  /** A remark: a task that does not say on which land, while others do. */
  readonly landsAnywhere: Nothing;
  readonly unknownPairName: Nothing;
  readonly sameTask: Nothing;
  readonly taskAndTheme: { readonly other: string };
  /** Without an area where there is only one. */
  readonly tooManyTogether: { readonly area: string };
  readonly unknownArea: Nothing;
}
