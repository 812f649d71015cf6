import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from "react";
import { numberOf, placeFurther } from "../../../../core";
import type { Dictionary } from "../../../i18n/nl";
import { visuallyHidden } from "../../parts/visually-hidden";
import { themes } from "../theme";
import type { Slide as Shown } from "./message";
import { Slide } from "./slide";
import { useKeys } from "./use-keys";

const useStyles = makeStyles({
  room: {
    display: "flex", flexDirection: "column", boxSizing: "border-box", minHeight: "100vh", rowGap: "2vmin", padding: "4vmin 5vmin 2vmin",
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, outlineStyle: "none", overflowY: "auto",
  },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  place: { marginInlineEnd: "auto", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  visuallyHidden,
});

interface Props {
  readonly slides: readonly Shown[];
  readonly words: Dictionary["presenting"];
  /** As the pane is, until the user says otherwise. */
  readonly isDark: boolean;
  /** It has a window of its own, or lies over the pane. */
  readonly inWindow: boolean;
  /** A step that is asked for from elsewhere, each time another one. */
  readonly asked?: { readonly by: number } | undefined;
  readonly leave: () => void;
}

/** The overview for a room: one question at a time, large, and the way through them. */
export function Room({ slides, words, isDark: dark, inWindow, asked, leave }: Props): ReactNode {
  const styles = useStyles();
  const keys = useId();
  const room = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<boolean>();
  const isDark = chosen ?? dark;
  const [place, setPlace] = useState(0);

  // A question may lose its answer while it is shown.
  const at = placeFurther(place, 0, slides.length);
  const slide = slides[at];
  const count = useRef(slides.length);
  count.current = slides.length;
  const go = useCallback((by: number) => { setPlace((from) => placeFurther(placeFurther(from, 0, count.current), by, count.current)); }, []);
  useEffect(() => { if (asked !== undefined) go(asked.by); }, [asked, go]);
  useKeys(room, go, leave);
  useEffect(() => { room.current?.focus({ preventScroll: true }); }, []);

  const [isFirst, isLast] = [at === 0, numberOf(at) === slides.length];
  const where = words.place(numberOf(at), slides.length);
  const role = inWindow ? { role: "main" } : { role: "dialog", "aria-modal": true };
  return (
    <FluentProvider theme={themes[isDark ? "dark" : "light"]}>
      <div ref={room} {...role} aria-label={words.name} aria-describedby={keys} tabIndex={-1} className={styles.room}>
        {slide === undefined ? <p>{words.nothing}</p> : <Slide key={slide.key} of={slide} level={inWindow ? "h1" : "h2"} />}
        <p role="status" className={styles.visuallyHidden}>
          {slide !== undefined && `${where}: ${slide.question} ${slide.figures.map(({ name, value, label, verdict }) => `${name} ${value} ${label}. ${verdict}`).join(" ")} ${slide.sentences.join(" ")}`}
        </p>
        <p id={keys} className={styles.visuallyHidden}>{words.keys}</p>
        <div className={styles.foot}>
          <span className={styles.place} aria-hidden>{slide !== undefined && where}</span>
          <Button disabledFocusable={isFirst} onClick={() => { go(-1); }}>{words.previous}</Button>
          <Button disabledFocusable={isLast} onClick={() => { go(1); }}>{words.next}</Button>
          <Button appearance="subtle" onClick={() => { setChosen(!isDark); }}>{isDark ? words.light : words.dark}</Button>
          {document.fullscreenEnabled && <Button appearance="subtle" onClick={() => { void document.documentElement.requestFullscreen().catch(() => undefined); }}>{words.fullScreen}</Button>}
          <Button appearance="subtle" onClick={leave}>{words.close}</Button>
        </div>
      </div>
    </FluentProvider>
  );
}
