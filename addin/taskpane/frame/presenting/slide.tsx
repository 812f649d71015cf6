import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { lengthOf } from "../../../../core";
import { useToneStyles } from "../../parts/tone-styles";
import type { Slide as Shown, SlideFigure } from "./message";

const hatched = (colour: string, gap: string): string => `repeating-linear-gradient(135deg, ${colour} 0 1.2vmin, ${gap} 1.2vmin 1.8vmin)`;

/**
 * Letters grow with the window: at four metres from a screen nothing that must be read is smaller than a twentieth of its height. In a
 * narrow window they stay as large as fits.
 */
export const LETTER = "max(16px, 5vmin)";

const useStyles = makeStyles({
  slide: {
    display: "flex", flexDirection: "column", justifyContent: "center", rowGap: "3vmin", flexGrow: 1, minHeight: 0, fontSize: LETTER, lineHeight: 1.25,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } }, animationDuration: "200ms",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  question: { margin: 0, fontSize: "max(22px, 7vmin)", lineHeight: 1.15, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, textWrap: "balance" },
  figures: { display: "flex", flexWrap: "wrap", columnGap: "5vmin", rowGap: "3vmin", margin: 0, padding: 0, listStyleType: "none" },
  figure: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: "max(200px, 26vmin)", minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  value: { fontSize: "max(32px, 13vmin)", lineHeight: 1.1, fontWeight: tokens.fontWeightBold, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  only: { fontSize: "max(56px, 24vmin)" },
  label: { color: tokens.colorNeutralForeground2 },
  verdict: { display: "flex", alignItems: "center", columnGap: "1vmin", fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, width: "1em", height: "1em" },
  bar: { display: "flex", height: "max(10px, 3vmin)", marginBlock: "1vmin", borderRadius: tokens.borderRadiusSmall, overflow: "hidden" },
  part: { forcedColorAdjust: "none" },
  met: { backgroundColor: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
  // Hatched: told from what is met without seeing colour.
  rest: {
    flexGrow: 1,
    backgroundImage: hatched(tokens.colorPaletteDarkOrangeBorderActive, tokens.colorNeutralBackground1),
    "@media (forced-colors: active)": { backgroundImage: hatched("CanvasText", "Canvas") },
  },
  sentence: { margin: 0, overflowWrap: "anywhere", textWrap: "pretty" },
  large: { fontSize: "max(20px, 6.5vmin)" },
});

interface Props {
  readonly of: Shown;
  /** Its question is the heading of a page, or of a part of one. */
  readonly level: "h1" | "h2";
}

/** A question, its few figures each with a bar, and what is to be said of it. */
export function Slide({ of: { about, question, figures, sentences }, level: Heading }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.slide}>
      <p className={styles.about}>{about}</p>
      <Heading className={styles.question}>{question}</Heading>
      {figures.length > 0 && <ul className={styles.figures}>{figures.map((figure) => <Figure key={figure.name} of={figure} isOnly={figures.length === 1} />)}</ul>}
      {sentences.map((sentence) => <p key={sentence} className={mergeClasses(styles.sentence, figures.length === 0 && styles.large)}>{sentence}</p>)}
    </div>
  );
}

function Figure({ of: { name, value, label, share, tone, verdict }, isOnly }: { readonly of: SlideFigure; readonly isOnly: boolean }): ReactNode {
  const styles = useStyles();
  const tones = useToneStyles();
  return (
    <li className={styles.figure}>
      {!isOnly && <span className={styles.name}>{name}</span>}
      <span className={mergeClasses(styles.value, isOnly && styles.only)}>{value}</span>
      <span className={styles.label}>{label}</span>
      {share !== undefined && <Bar share={share} />}
      {verdict !== "" && (
        <span className={mergeClasses(styles.verdict, tone === "short" ? tones.shortText : tones.enoughText)}>
          {tone === "short" ? <WarningFilled aria-hidden className={styles.icon} /> : <CheckmarkCircleFilled aria-hidden className={styles.icon} />}
          {verdict}
        </span>
      )}
    </li>
  );
}

function Bar({ share }: { readonly share: number }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden>
      <div className={mergeClasses(styles.part, styles.met)} style={{ width: lengthOf(share, 1) }} />
      <div className={mergeClasses(styles.part, styles.rest)} />
    </div>
  );
}
