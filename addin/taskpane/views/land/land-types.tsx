import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { largestOf, lengthOf, type LandOutcome, type LandUse } from "../../../../core";
import { useBarFigureStyles } from "../../parts/bar-figure-styles";
import { Explained } from "../../parts/explanations";
import { sentence } from "../../parts/sentence";
import { ShowAll } from "../../parts/show-all";
import { useTexts } from "../../state/texts";

/** As many as fit a glance; the rest on demand. */
const AT_A_GLANCE = 6;
/** More users than this are folded away below their bar. */
const FEW = 4;

const hatched = (colour: string, gap: string): string => `repeating-linear-gradient(45deg, ${colour} 0 4px, ${gap} 4px 7px)`;

const useStyles = makeStyles({
  key: { display: "inline-block", width: "16px", height: "10px", marginRight: tokens.spacingHorizontalXS, boxSizing: "border-box" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  uses: {
    ...typographyStyles.caption1, listStyleType: "none", margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums",
  },
  summary: { ...typographyStyles.caption1, cursor: "pointer", color: tokens.colorBrandForegroundLink },
  bar: { display: "flex", columnGap: "1px", height: "16px", marginBlock: "2px" },
  part: { forcedColorAdjust: "none", minWidth: "2px", boxSizing: "border-box" },
  alone: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  // Hatched and hollow: told apart without seeing colour.
  together: {
    backgroundImage: hatched(tokens.colorCompoundBrandBackground, tokens.colorNeutralBackground1),
    "@media (forced-colors: active)": { backgroundImage: hatched("Highlight", "Canvas") },
  },
  free: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** Per type of land who lies on it, stacked: alone, together, and what is free; all bars on one scale. */
export function LandTypes({ types, several }: { readonly types: readonly LandOutcome[]; readonly several: boolean }): ReactNode {
  const { t, f } = useTexts();
  const figure = useBarFigureStyles();
  const styles = useStyles();
  const caption = useId();
  const [all, setAll] = useState(false);
  const shown = all ? types : types.slice(0, AT_A_GLANCE);
  const widest = largestOf(types.map(({ hectares }) => hectares));
  const width = (hectares: number): { width: string } => ({ width: lengthOf(hectares, widest) });
  const explained = (figure: "used" | "there" | "free", { area, type }: LandOutcome, amount: number): ReactNode => (
    <Explained of={{ about: "land", figure, area, type }} amount={amount} name={`${t.land.types[figure]} (${named(area, type)})`}>{f.hectares(amount)}</Explained>
  );
  const named = (area: string, type: string): string => (several ? `${type}, ${area}` : type);
  return (
    <figure className={figure.figure} aria-labelledby={caption}>
      <figcaption id={caption} className={figure.caption}>{t.land.types.title}</figcaption>
      <div className={figure.legend} aria-hidden>
        {(["alone", "together", "free"] as const).map((kind) => (
          <span key={kind}><span className={mergeClasses(styles.key, styles.part, styles[kind])} />{t.land.types[kind]}</span>
        ))}
      </div>
      <ul className={styles.list}>
        {shown.map((land) => (
          <li key={`${land.area} ${land.type}`}>
            <div className={figure.words}>
              <span className={figure.name}>{several ? `${land.type} (${land.area})` : land.type}</span>
              <span className={figure.text}>{sentence(t.land.types.inUse, explained("used", land, land.used), explained("there", land, land.hectares))}</span>
            </div>
            <div className={styles.bar} aria-hidden>
              {land.uses.map((use) => (
                <span key={nameOf(use)} className={mergeClasses(styles.part, isShared(use) ? styles.together : styles.alone)} style={width(use.hectares)} />
              ))}
              {land.free > 0 && <span className={mergeClasses(styles.part, styles.free)} style={width(land.free)} />}
            </div>
            <details open={land.uses.length <= FEW}>
              <summary className={styles.summary}>{t.land.types.who(land.uses.length)}</summary>
              <ul className={styles.uses}>
                {land.uses.map((use) => (
                  <li key={nameOf(use)}>
                    {isShared(use) ? t.land.types.sharedUse(nameOf(use), f.hectares(use.hectares)) : `${nameOf(use)} ${f.hectares(use.hectares)}`}
                  </li>
                ))}
                {land.free > 0 && <li>{sentence(t.land.types.freeUse, explained("free", land, land.free))}</li>}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      <ShowAll all={all} setAll={setAll} count={types.length} atAGlance={AT_A_GLANCE} />
    </figure>
  );
}

const isShared = ({ tasks }: LandUse): boolean => tasks.length > 1;
const nameOf = ({ tasks }: LandUse): string => tasks.join(" + ");
