import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowTrendingRegular } from "@fluentui/react-icons/svg/arrow-trending";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { useToneStyles } from "./tone-styles";

/** How something stands: in order, with care, wrong, more than asked, or nothing to say. */
export type Tone = "good" | "care" | "bad" | "more" | "none";

const icons: Readonly<Record<Tone, ReactNode>> = {
  good: <CheckmarkCircleFilled />, care: <WarningFilled />, bad: <ErrorCircleFilled />, more: <ArrowTrendingRegular />, none: <CircleRegular />,
};

const useStyles = makeStyles({
  mark: { ...typographyStyles.caption1Strong, display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
  icon: { display: "inline-flex", flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  more: { color: tokens.colorBrandForeground1 },
});

/** A state in words, with an icon and a colour that say the same. */
export function Mark({ tone, children }: { readonly tone: Tone; readonly children: string }): ReactNode {
  const styles = useStyles();
  const tones = useToneStyles();
  const colour = { good: tones.enoughText, care: tones.shortText, bad: styles.bad, more: styles.more, none: styles.quiet }[tone];
  return (
    <span className={mergeClasses(styles.mark, colour)}>
      <span className={styles.icon} aria-hidden>{icons[tone]}</span>
      {children}
    </span>
  );
}
