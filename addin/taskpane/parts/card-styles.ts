import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCardStyles = makeStyles({
  card: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    minWidth: 0,
    scrollMarginTop: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});
