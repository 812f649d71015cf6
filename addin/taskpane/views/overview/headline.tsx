import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Overview } from "../../../../core";
import { headline } from "../../../i18n/headline";
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

const icons: Readonly<Record<Exclude<Overview["verdict"], "nothing">, ReactNode>> = {
  short: <WarningFilled />, enough: <CheckmarkCircleFilled />, unknown: <InfoRegular />,
};

/** What gives first and what is not known, in a few words; green only when everything is known. */
export function Headline({ overview }: { readonly overview: Overview }): ReactNode {
  const { language, amountsIn } = useTexts();
  const styles = useStyles();
  const tone = useToneStyles();
  const { verdict } = overview;
  return verdict !== "nothing" && (
    <p className={mergeClasses(styles.line, tone[verdict])}>
      <span className={styles.icon} aria-hidden>{icons[verdict]}</span>
      <span>{headline(overview, language, amountsIn)}</span>
    </p>
  );
}
