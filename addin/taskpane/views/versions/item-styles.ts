import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How a version looks in the list, one that can be read or not. */
export const useItemStyles = makeStyles({
  item: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  lock: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  icon: { display: "flex", flexShrink: 0, fontSize: "16px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
