import type { Nothing } from "./nothing";

/** What can be wrong in the tables about wellbeing, residents and the public report. */
export interface WellbeingCodes {
  // Indicatoren: all rows of one indicator say the same.
  readonly noFavourable: Nothing;
  readonly favourableDiffers: { readonly earlier: number };
  readonly unitDiffers: { readonly earlier: number };
  readonly editionDiffers: { readonly earlier: number };
  readonly noDimension: Nothing;
  readonly dimensionDiffers: { readonly earlier: number };
  // Effecten
  readonly noMeasureNorTask: Nothing;
  readonly measureAndTask: Nothing;
  /** A remark. */
  readonly notInIndicators: { readonly nearest: string | undefined };
  // Reacties: what tells who somebody is, and never what that is.
  readonly personalColumn: Nothing;
  readonly personalData: Nothing;
  // Boodschappen
  /** `{3}` in a sentence, and no Waarde 3. */
  readonly noValueFor: { readonly place: number };
  readonly unknownForm: { readonly form: string; readonly known: readonly string[] };
  readonly notOfForm: { readonly place: number; readonly form: string };
  readonly badDecimals: { readonly most: number };
}
