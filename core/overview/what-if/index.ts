/** What if: sliders on the tables of a workbook, variants beside each other, and what of them comes to stand in the tables. */
export type * from "./model";
export { firstLevers, leversOf } from "./levers";
export { variantNames } from "./changes";
export { versionsChange, whatIf } from "./what-if";
export { sideBySide, type SideBySide } from "./side-by-side";
export { takenOver, type TakenOver } from "./take-over";
export { keyFiguresFound, keyFiguresReport, type KeyFiguresFound } from "../key-figures/in-cells";
export type { VariantFiguresInput } from "../key-figures/per-variant";
