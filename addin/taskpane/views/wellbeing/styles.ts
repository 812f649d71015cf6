import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { visuallyHidden } from "../../parts/visually-hidden";

/** What the parts of the view share. */
export const useWellbeingStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0 },
  sentence: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  value: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
  hidden: visuallyHidden,
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});
