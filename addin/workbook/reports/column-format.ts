/**
 * A report names the unit in its header ("Tekort ha", "Dekkingsgraad"): that tells how its numbers are shown, in
 * Excel's English notation (Excel shows them in the user's own). A column without a unit is money; text is never
 * changed by a number format.
 */
const formats: readonly (readonly [header: RegExp, format: string])[] = [
  [/^(jaar|periode)$/i, "General"],
  [/gereed$/i, "dd-mm-yyyy"],
  [/(aandeel|graad|belasting|druk)$/i, "0.0%"],
  [/\b(ha|fte)$/i, "#,##0.0"],
  [/\buren\b/i, "#,##0"],
];

export const columnFormat = (header: string): string =>
  formats.find(([pattern]) => pattern.test(header))?.[1] ?? "#,##0.00";
