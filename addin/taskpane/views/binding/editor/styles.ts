import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What the parts of the editor share. */
export const useEditorStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0, margin: 0, padding: 0, border: "none" },
  title: { ...typographyStyles.body1Strong, margin: 0, padding: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  start: { alignSelf: "flex-start" },
  /** No wider than there is room for, however long an option is. */
  narrow: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", "& .fui-Select": { minWidth: 0 }, "& select": { minWidth: 0 }, "& input": { minWidth: 0, width: "100%" } },
  ticks: { display: "flex", flexDirection: "column", minWidth: 0 },
  /** Long names are cut after two lines. */
  cut: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: "2", overflow: "hidden", overflowWrap: "anywhere" },
  status: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
});
