import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Means, Overview } from "../../../core";
import { usePane } from "../pane/use-pane";
import { fallsShort } from "../parts/falls-short";
import { useTexts } from "../texts";
import { useToneStyles } from "../parts/tone-styles";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", columnGap: tokens.spacingHorizontalS, margin: 0, padding: 0, listStyleType: "none" },
  tile: {
    display: "flex", flexDirection: "column", width: "100%", height: "100%", boxSizing: "border-box",
    textAlign: "start", font: "inherit", cursor: "pointer",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { ...typographyStyles.body1Strong },
  value: { ...typographyStyles.subtitle1, fontVariantNumeric: "tabular-nums" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  verdict: { ...typographyStyles.caption1Strong, display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS, marginTop: tokens.spacingVerticalXS },
});

interface Tile {
  readonly means: Means;
  readonly title: string;
  readonly label: string;
  /** undefined: no answer yet. */
  readonly value: string | undefined;
  readonly short: boolean;
}

/** The three answers side by side, on one scale: how much of what is asked can be had. Each leads to its view. */
export function Summary({ overview: { land, money, people, served } }: { readonly overview: Overview }): ReactNode {
  const { t, f } = useTexts();
  const { list } = useStyles();
  const tile = (means: Means, short: boolean): Tile => ({
    means, short,
    title: t[means].title,
    label: t[means].served,
    value: served[means] === undefined ? undefined : f.share(served[means]),
  });
  const tiles = [tile("land", fallsShort(land)), tile("money", fallsShort(money)), tile("people", fallsShort(people))];
  return (
    <nav aria-label={t.summary}>
      <ul className={list}>
        {tiles.map((each) => <li key={each.means}><TileLink {...each} /></li>)}
      </ul>
    </nav>
  );
}

function TileLink({ means, title, label, value, short }: Tile): ReactNode {
  const { t } = useTexts();
  const { open } = usePane();
  const styles = useStyles();
  const tone = useToneStyles();
  return (
    <button type="button" className={styles.tile} onClick={() => { open(means); }}>
      <span className={styles.title}>{title}</span>
      <span className={styles.value}>{value ?? "-"}</span>
      <span className={styles.note}>{value === undefined ? t.noAnswer : label}</span>
      {value !== undefined && (
        <span className={mergeClasses(styles.verdict, short ? tone.shortText : tone.enoughText)}>
          {short ? <WarningFilled aria-hidden /> : <CheckmarkCircleFilled aria-hidden />}
          {short ? t.fallsShort : t.enough}
        </span>
      )}
    </button>
  );
}
