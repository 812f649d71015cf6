import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useId, type ReactNode } from "react";
import type { Figure, Means, Overview, Standing } from "../../../../core";
import { usePane } from "../../state/use-pane";
import { Explained, Explanations } from "../../parts/explanations";
import { visuallyHidden } from "../../parts/visually-hidden";
import { fallsShort, inShort } from "../../parts/falls-short";
import { useTexts } from "../../state/texts";
import { useToneStyles } from "../../parts/tone-styles";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", columnGap: tokens.spacingHorizontalS, margin: 0, padding: 0, listStyleType: "none" },
  tile: {
    position: "relative", display: "flex", flexDirection: "column", height: "100%", boxSizing: "border-box",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // The way to the view, as large as the tile.
  way: {
    ...typographyStyles.body1Strong, padding: 0, border: "none", backgroundColor: "transparent", color: "inherit", textAlign: "start", cursor: "pointer",
    ":focus-visible": { outlineStyle: "none" },
    "::after": { content: '""', position: "absolute", inset: 0 },
  },
  // What may be pressed by itself stands above it.
  visuallyHidden,
  value: { ...typographyStyles.subtitle1, fontVariantNumeric: "tabular-nums", position: "relative", zIndex: 1, alignSelf: "flex-start" },
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
  readonly standing: Standing;
}

/** The three answers side by side, on one scale: how much of what is asked can be had. Each leads to its view. */
export function Summary({ overview: { land, money, people, served, standing } }: { readonly overview: Overview }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const tile = (means: Means, short: boolean): Tile => ({
    means, short, standing: standing[means],
    title: t[means].title,
    label: t[means].served,
    value: served[means] === undefined ? undefined : (short ? f.shareMet : f.share)(served[means]),
  });
  const tiles = [tile("land", fallsShort(land)), tile("money", fallsShort(money)), tile("people", fallsShort(people))];
  return (
    <Explanations>
      <nav aria-labelledby={heading}>
        <h2 id={heading} className={styles.visuallyHidden}>{t.summary}</h2>
        <ul className={styles.list}>
          {tiles.map((each) => <li key={each.means}><TileLink {...each} /></li>)}
        </ul>
      </nav>
    </Explanations>
  );
}

/** The share of what is asked that each means carries. */
const served: Readonly<Record<Means, Figure>> = {
  land: { about: "land", figure: "served" }, money: { about: "money", figure: "coverage" }, people: { about: "people", figure: "served" },
};

function TileLink({ means, title, label, value, short, standing }: Tile): ReactNode {
  const { t } = useTexts();
  const { open } = usePane();
  const styles = useStyles();
  const tone = useToneStyles();
  return (
    <div className={styles.tile}>
      <button type="button" className={styles.way} onClick={() => { open(means); }}>{title}</button>
      <span className={styles.value}>{value === undefined ? "-" : <Explained of={served[means]} name={`${title}, ${label}`}>{value}</Explained>}</span>
      <span className={styles.note}>{value === undefined ? inShort(standing, t) : label}</span>
      {value !== undefined && (
        <span className={mergeClasses(styles.verdict, short ? tone.shortText : tone.enoughText)}>
          {short ? <WarningFilled aria-hidden /> : <CheckmarkCircleFilled aria-hidden />}
          {short ? t.fallsShort : t.enough}
        </span>
      )}
    </div>
  );
}
