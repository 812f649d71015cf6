import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** A figure of bars with words above each: its caption, what its colours mean, a name and an amount. */
export const useBarFigureStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  caption: { ...typographyStyles.body1Strong },
  legend: { ...typographyStyles.caption1, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  words: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});
