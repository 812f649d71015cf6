import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What the parts of the view share. */
export const useRiskStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  summary: { ...typographyStyles.caption1, cursor: "pointer", paddingBlock: "4px" },
});
