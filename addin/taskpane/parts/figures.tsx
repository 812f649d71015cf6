import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  headline: { display: "flex", flexDirection: "column", margin: 0 },
  big: { ...typographyStyles.title1, fontVariantNumeric: "tabular-nums" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  label: { ...typographyStyles.body1Strong },
  list: { display: "grid", gridTemplateColumns: "1fr auto", margin: 0, rowGap: tokens.spacingVerticalXXS, columnGap: tokens.spacingHorizontalM },
  term: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1Strong, margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** The one figure of a card, with what it means. */
export function Headline({ label, value, note }: { readonly label: string; readonly value: ReactNode; readonly note: string }): ReactNode {
  const styles = useStyles();
  return (
    <p className={styles.headline}>
      <span className={styles.label}>{label}</span>
      <span className={styles.big}>{value}</span>
      <span className={styles.note}>{note}</span>
    </p>
  );
}

export type Figure = readonly [label: string, value: ReactNode];

export function Figures({ of }: { readonly of: readonly Figure[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {of.map(([label, value]) => [
        <dt key={label} className={styles.term}>{label}</dt>,
        <dd key={`${label}-value`} className={styles.value}>{value}</dd>,
      ])}
    </dl>
  );
}
