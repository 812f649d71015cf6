import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  header: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `4px solid ${tokens.colorBrandBackground}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle1, color: tokens.colorBrandForeground1, margin: 0 },
  question: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

export function Title({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{t.title}</h1>
      <p className={styles.question}>{t.question}</p>
      {children}
    </header>
  );
}
