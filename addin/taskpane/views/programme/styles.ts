import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What the parts of this view share: lists, a name that opens its detail, and the way to the same in a table. */
export const useProgrammeStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, ":empty": { display: "none" } },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none", rowGap: tokens.spacingVerticalM },
  name: {
    ...typographyStyles.body1, padding: "2px 0", border: "none", backgroundColor: "transparent", color: tokens.colorNeutralForeground1, textAlign: "start", cursor: "pointer",
    textDecorationLine: "underline", textDecorationStyle: "dotted", textDecorationThickness: "1px", textUnderlineOffset: "3px", overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusSmall, ":hover": { textDecorationStyle: "solid" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  panel: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2, borderLeft: `3px solid ${tokens.colorCompoundBrandBackground}`, borderRadius: tokens.borderRadiusMedium,
  },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  summary: { ...typographyStyles.body1, cursor: "pointer", color: tokens.colorBrandForegroundLink },
});
