import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useId, type ReactNode } from "react";
import { useCardStyles } from "../parts/card-styles";
import { useTexts } from "../state/texts";
import { usePane } from "../state/use-pane";

const useStyles = makeStyles({
  icon: { fontSize: "32px", marginLeft: "-4px", color: tokens.colorBrandForeground1, display: "flex" },
  button: { alignSelf: "flex-start" },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The first thing a new user sees: what the pane looks for and how to give it. */
export function NoTables(): ReactNode {
  const { t } = useTexts();
  const { open } = usePane();
  const styles = useStyles();
  const card = useCardStyles();
  const title = useId();
  return (
    <section className={card.card} aria-labelledby={title}>
      <span className={styles.icon} aria-hidden><DocumentTableRegular /></span>
      <h2 id={title} className={card.title}>{t.empty.title}</h2>
      <p className={styles.text}>{t.empty.explanation}</p>
      <p className={styles.text}>{t.empty.how}</p>
      <Button className={styles.button} onClick={() => { open("binding"); }}>{t.empty.find}</Button>
    </section>
  );
}
