import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../state/texts";

const useStyles = makeStyles({
  header: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `4px solid ${tokens.colorBrandBackground}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  title: { ...typographyStyles.subtitle1, color: tokens.colorBrandForeground1, margin: 0 },
});

/** The product's name, with what belongs beside it and below it. */
export function Title({ beside, children }: { readonly beside?: ReactNode; readonly children: ReactNode }): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>{t.title}</h1>
        {beside}
      </div>
      {children}
    </header>
  );
}
