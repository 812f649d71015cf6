import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Overview } from "../../../../core";
import { bottleneckSentence } from "../../../i18n/bottleneck";
import { useTexts } from "../../state/texts";
import { useToneStyles } from "../../parts/tone-styles";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1Strong,
    display: "flex", columnGap: tokens.spacingHorizontalM, alignItems: "flex-start",
    margin: 0, padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    borderLeft: "4px solid",
  },
  icon: { display: "flex", fontSize: "20px", flexShrink: 0 },
});

export function BottleneckLine({ overview }: { readonly overview: Overview }): ReactNode {
  const { language } = useTexts();
  const styles = useStyles();
  const tone = useToneStyles();
  const sentence = bottleneckSentence(overview, language);
  if (sentence === "") return null;
  const short = overview.bottleneck !== undefined;
  return (
    <p className={mergeClasses(styles.line, short ? tone.short : tone.enough)}>
      <span className={styles.icon} aria-hidden>{short ? <WarningFilled /> : <CheckmarkCircleFilled />}</span>
      <span>{sentence}</span>
    </p>
  );
}
