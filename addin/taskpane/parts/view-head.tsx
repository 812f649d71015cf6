import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCardStyles } from "./card-styles";

const useStyles = makeStyles({
  head: { display: "flex", columnGap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  icon: { display: "flex", fontSize: "24px", color: tokens.colorBrandForeground1, flexShrink: 0 },
  question: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props {
  /** The id of the heading, which names the card. */
  readonly id: string;
  readonly icon: ReactNode;
  readonly title: string;
  readonly question: string;
}

/** What a view is called, and the question that it answers. */
export function ViewHead({ id, icon, title, question }: Props): ReactNode {
  const styles = useStyles();
  const card = useCardStyles();
  return (
    <div className={styles.head}>
      <span className={styles.icon} aria-hidden>{icon}</span>
      <div>
        <h2 id={id} className={card.title}>{title}</h2>
        <p className={styles.question}>{question}</p>
      </div>
    </div>
  );
}
