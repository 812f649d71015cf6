import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useId, type ReactNode } from "react";
import type { Means, Standing } from "../../../core";
import { useCardStyles } from "./card-styles";
import { Remarked } from "./remarked";
import { useTexts } from "../state/texts";
import { usePane } from "../state/use-pane";
import { useToneStyles } from "./tone-styles";
import { ViewHead } from "./view-head";

const useStyles = makeStyles({
  verdict: {
    ...typographyStyles.body1Strong,
    display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, alignSelf: "flex-start",
    margin: 0, padding: `2px ${tokens.spacingHorizontalS}`, borderRadius: tokens.borderRadiusMedium,
  },
  mark: { display: "flex", flexShrink: 0 },
});

interface Props {
  readonly means: Means;
  readonly title: string;
  readonly question: string;
  readonly icon: ReactNode;
  /** What falls short, in words; undefined when nothing does; null when there is no answer. */
  readonly shortage: string | undefined | null;
  readonly children: ReactNode;
}

/** One of the three questions with its verdict, in words and with an icon, never by colour alone. */
export function AnswerCard({ means, title, question, icon, shortage, children }: Props): ReactNode {
  const card = useCardStyles();
  const heading = useId();
  const { overview } = usePane();
  return (
    <section id={means} className={card.card} aria-labelledby={heading}>
      <ViewHead id={heading} icon={icon} title={title} question={question} />
      {shortage !== null && <Verdict shortage={shortage} />}
      {children}
      <Remarked count={remarksOf(overview?.standing[means])} />
    </section>
  );
}

const remarksOf = (standing: Standing | undefined): number => (standing?.state === "answered" ? standing.remarks : 0);

function Verdict({ shortage }: { readonly shortage: string | undefined }): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const tone = useToneStyles();
  const short = shortage !== undefined;
  return (
    <p className={mergeClasses(styles.verdict, short ? tone.short : tone.enough)}>
      <span className={mergeClasses(styles.mark, short ? tone.shortText : tone.enoughText)} aria-hidden>
        {short ? <WarningFilled /> : <CheckmarkCircleFilled />}
      </span>
      {short ? t.short(shortage) : t.fits}
    </p>
  );
}
