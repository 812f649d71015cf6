import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useId, type ReactNode } from "react";
import { useCardStyles } from "./card-styles";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  head: { display: "flex", columnGap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  icon: { display: "flex", fontSize: "24px", color: tokens.colorBrandForeground1, flexShrink: 0 },
  question: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  // The verdict may be long ("Nee, 1.234 ha tekort"): below the heading at 320 px, never cut off.
  verdict: { alignSelf: "flex-start", height: "auto", minHeight: "24px", whiteSpace: "normal" },
});

interface Props {
  readonly title: string;
  readonly question: string;
  readonly icon: ReactNode;
  /** What falls short, in words; undefined when nothing does; null when there is no answer. */
  readonly shortage: string | undefined | null;
  readonly children: ReactNode;
}

/** One of the three questions with its verdict, in words and with an icon, never by colour alone. */
export function AnswerCard({ title, question, icon, shortage, children }: Props): ReactNode {
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  return (
    <section className={card.card} aria-labelledby={heading}>
      <div className={styles.head}>
        <span className={styles.icon} aria-hidden>{icon}</span>
        <div>
          <h2 id={heading} className={card.title}>{title}</h2>
          <p className={styles.question}>{question}</p>
        </div>
      </div>
      {shortage !== null && <Verdict shortage={shortage} />}
      {children}
    </section>
  );
}

function Verdict({ shortage }: { readonly shortage: string | undefined }): ReactNode {
  const { t } = useTexts();
  const { verdict } = useStyles();
  return shortage === undefined
    ? <Badge className={verdict} size="large" appearance="tint" color="success" icon={<CheckmarkCircleFilled />}>{t.fits}</Badge>
    : <Badge className={verdict} size="large" appearance="tint" color="warning" icon={<WarningFilled />}>{t.short(shortage)}</Badge>;
}
