import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What the parts of the view share. */
export const useLearningStyles = makeStyles({
  status: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, ":empty": { display: "none" } },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  summary: { ...typographyStyles.caption1, cursor: "pointer", paddingBlock: "4px" },
});
