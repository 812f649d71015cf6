import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { largestOf, lengthOf, worstFirst } from "../../../core";
import { useBarFigureStyles } from "./bar-figure-styles";
import { ShowAll } from "./show-all";

/** A bar of what is asked, with the part that falls short; the figures stand beside it as text. */
export interface Bar {
  readonly name: string;
  readonly asked: number;
  readonly short: number;
  readonly text: ReactNode;
  /** "Tekort 250 ha"; undefined when nothing falls short. */
  readonly shortText: ReactNode;
}

interface Props {
  readonly title: string;
  readonly metName: string;
  readonly shortName: string;
  readonly bars: readonly Bar[];
}

/** As many as fit a glance; the rest on demand. */
const AT_A_GLANCE = 6;

const hatched = (colour: string, gap: string): string =>
  `repeating-linear-gradient(135deg, ${colour} 0 4px, ${gap} 4px 6px)`;

const useStyles = makeStyles({
  key: { display: "inline-block", width: "16px", height: "10px", marginRight: tokens.spacingHorizontalXS, borderRadius: "2px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalSNudge },
  shortText: { ...typographyStyles.body1Strong, whiteSpace: "nowrap", color: tokens.colorPaletteDarkOrangeForeground1 },
  bar: { height: "10px", marginTop: "2px", backgroundColor: tokens.colorNeutralBackground4, borderRadius: "2px", overflow: "hidden" },
  part: { forcedColorAdjust: "none" },
  asked: { display: "flex", height: "100%" },
  met: {
    flexGrow: 1,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  // Hatched: told from what is met without seeing colour.
  short: {
    backgroundImage: hatched(tokens.colorPaletteDarkOrangeBorderActive, tokens.colorNeutralBackground1),
    "@media (forced-colors: active)": { backgroundImage: hatched("CanvasText", "Canvas") },
  },
});

/** All bars on one scale, the largest as wide as the card. */
export function Bars({ title, metName, shortName, bars }: Props): ReactNode {
  const figure = useBarFigureStyles();
  const styles = useStyles();
  const caption = useId();
  const [all, setAll] = useState(false);
  const shown = all ? bars : worstFirst(bars).slice(0, AT_A_GLANCE);
  const scale = largestOf(bars.map(({ asked }) => asked));
  return (
    <figure className={figure.figure} aria-labelledby={caption}>
      <figcaption id={caption} className={figure.caption}>{title}</figcaption>
      <div className={figure.legend} aria-hidden>
        <span><span className={mergeClasses(styles.key, styles.part, styles.met)} />{metName}</span>
        <span><span className={mergeClasses(styles.key, styles.part, styles.short)} />{shortName}</span>
      </div>
      <ul className={styles.list}>
        {shown.map((bar) => (
          <li key={bar.name}>
            <div className={figure.words}>
              <span className={figure.name}>{bar.name}</span>
              {bar.shortText !== undefined && <span className={styles.shortText}>{bar.shortText}</span>}
            </div>
            <div className={figure.text}>{bar.text}</div>
            <div className={styles.bar} aria-hidden>
              <div className={styles.asked} style={{ width: lengthOf(bar.asked, scale) }}>
                <span className={mergeClasses(styles.part, styles.met)} />
                <span className={mergeClasses(styles.part, styles.short)} style={{ width: lengthOf(bar.short, bar.asked) }} />
              </div>
            </div>
          </li>
        ))}
      </ul>
      <ShowAll all={all} setAll={setAll} count={bars.length} atAGlance={AT_A_GLANCE} />
    </figure>
  );
}
