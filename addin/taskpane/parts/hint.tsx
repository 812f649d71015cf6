import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  hint: { ...typographyStyles.body1, display: "flex", columnGap: tokens.spacingHorizontalS, margin: 0, color: tokens.colorNeutralForeground2 },
  icon: { display: "flex", flexShrink: 0, paddingTop: "2px", color: tokens.colorBrandForeground1 },
});

/** What one more hectare, euro or fte would bring. */
export function Hint({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return <p className={styles.hint}><span className={styles.icon} aria-hidden><InfoRegular /></span><span>{children}</span></p>;
}
