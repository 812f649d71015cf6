import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What the parts of the view share. */
export const useReportStyles = makeStyles({
  status: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, ":empty": { display: "none" } },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});
