import { Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { filledPart, typedMove } from "../../../../core";
import type { Lever } from "../../../../core/what-if";
import { useTexts } from "../../state/texts";
import { leverName, leverReads, leverValueTold } from "./lever-text";

const thumb = { width: "16px", height: "16px", borderRadius: "8px", border: "none", backgroundColor: tokens.colorCompoundBrandBackground } as const;

const useStyles = makeStyles({
  slider: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalM, alignItems: "center" },
  words: { gridColumn: "1 / -1", display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  reads: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  bar: { position: "relative", display: "flex", alignItems: "center", height: "28px" },
  // The browser's own slider: arrows, Home and End, a finger. Its track is drawn below it, for that tells where nothing is.
  range: {
    position: "relative", width: "100%", height: "100%", margin: 0, cursor: "pointer", appearance: "none", backgroundColor: "transparent", borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "::-webkit-slider-thumb": { appearance: "none", ...thumb }, "::-moz-range-thumb": { ...thumb, boxSizing: "border-box" },
    "@media (forced-colors: active)": { forcedColorAdjust: "none", "::-webkit-slider-thumb": { backgroundColor: "ButtonText" }, "::-moz-range-thumb": { backgroundColor: "ButtonText" } },
  },
  track: { position: "absolute", insetInline: "8px", height: "4px", borderRadius: "2px", backgroundColor: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { outline: "1px solid CanvasText" } },
  filled: { position: "absolute", height: "100%", backgroundColor: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" } },
  zero: { position: "absolute", top: "-3px", width: "2px", height: "10px", backgroundColor: tokens.colorNeutralStrokeAccessible, "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" } },
  number: { width: "104px" },
  unit: { whiteSpace: "nowrap" },
  wrong: { ...typographyStyles.caption1, gridColumn: "1 / -1", color: tokens.colorPaletteRedForeground1, margin: 0, ":empty": { display: "none" } },
});

interface Props {
  readonly lever: Lever;
  readonly value: number;
  readonly move: (value: number) => void;
  /** It was asked for just now: the keyboard goes there. */
  readonly focused: boolean;
}

/** A slider with a number beside it: both say the same, and either may be used. */
export function Slider({ lever, value, move, focused }: Props): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const [name, why] = [useId(), useId()];
  const range = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(f.plain(value));
  const [wrong, setWrong] = useState<"wrong" | "unclear">();
  // What was typed stays as it was typed; what the slider says comes in its place.
  useEffect(() => { setTyped((text) => (typedMove(lever, text) === value ? text : f.plain(value))); setWrong(undefined); }, [lever, value, f]);
  useEffect(() => { if (focused) range.current?.focus(); }, [focused]);
  const type = (text: string): void => {
    setTyped(text);
    const next = text.trim() === "" ? 0 : typedMove(lever, text);
    setWrong(next === undefined ? "wrong" : next === "unclear" ? next : undefined);
    if (typeof next === "number") move(next);
  };
  const { from, to, zero } = filledPart(lever, value);
  const { least, most, step, unit } = lever;
  return (
    <div className={styles.slider} role="group" aria-labelledby={name}>
      <div className={styles.words}>
        <span id={name} className={styles.name}>{leverName(lever, t)}</span>
        <span className={styles.reads}>{leverReads(lever, value, t, f)}</span>
      </div>
      <div className={styles.bar}>
        <div className={styles.track} aria-hidden>
          <span className={styles.filled} style={{ left: from, width: `calc(${to} - ${from})` }} />
          <span className={styles.zero} style={{ left: zero }} />
        </div>
        <input
          ref={range} type="range" className={styles.range} min={least} max={most} step={step} value={value} aria-label={leverName(lever, t)}
          aria-valuetext={leverValueTold(lever, value, t, f)} onChange={({ target }) => { move(target.valueAsNumber); }}
        />
      </div>
      <Input
        className={styles.number} size="small" inputMode="decimal" value={typed} contentAfter={<span className={styles.unit}>{t.whatIf.units[unit]}</span>}
        aria-label={t.whatIf.number(leverName(lever, t))} aria-invalid={wrong !== undefined} aria-describedby={wrong === undefined ? undefined : why}
        onChange={(_, { value: text }) => { type(text); }} onBlur={() => { setTyped(f.plain(value)); setWrong(undefined); }}
      />
      <p id={why} className={styles.wrong}>{wrong === "unclear" ? t.whatIf.unclear : wrong === "wrong" ? t.whatIf.wrong(f.plain(least), f.plain(most)) : ""}</p>
    </div>
  );
}
