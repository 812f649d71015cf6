import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { useEffect, useRef, type ReactNode } from "react";
import { Hint } from "../../parts/hint";
import { useTakesLong } from "../../parts/use-takes-long";
import { useTexts } from "../../state/texts";
import { useTold } from "../../state/why-failed";
import { Automatic } from "./automatic";
import type { Doing } from "./doing";
import { Lost } from "./lost";
import { Selection } from "./selection";
import { SheetCard } from "./sheet-card";
import type { Found } from "./use-found";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  status: { ...typographyStyles.body1, margin: 0 },
  said: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", outlineStyle: "none", ":empty": { display: "none" } },
});

interface Props extends Doing {
  readonly found: Found;
  /** What came of what was done last. */
  readonly message: string;
}

/** All ranges, sheet by sheet; what is read by itself is one line. */
export function List({ found: { phase, found, share, error, look, stop }, message, ...doing }: Props): ReactNode {
  const { t } = useTexts();
  const told = useTold();
  const styles = useStyles();
  const isLong = useTakesLong(phase === "looking");
  const said = useRef<HTMLParagraphElement>(null);
  // Who comes back from a range begins where it is said what came of it.
  const first = useRef(message);
  useEffect(() => { if (first.current !== "") said.current?.focus(); }, []);
  const sheets = found?.sheets.filter(({ tooLarge, ranges }) => tooLarge || ranges.some(({ state }) => state !== "automatic")) ?? [];
  const automatic = found?.sheets.flatMap((sheet) => sheet.ranges.filter(({ state }) => state === "automatic").map((range) => ({ sheet, range }))) ?? [];
  const lost = found === undefined ? [] : [...found.lost, ...found.sheets.flatMap((sheet) => sheet.lost)];
  const nothing = phase === "idle" && sheets.length === 0 && automatic.length === 0;
  return (
    <>
      <Hint>{t.binding.intro}</Hint>
      <div className={styles.line}>
        <p role="status" className={styles.status}>{phase === "idle" ? nothing && t.binding.nothing : phase === "failed" ? told(t.binding.failed)(error) : t.binding[phase]}</p>
        {isLong
          ? <Button size="small" onClick={stop}>{t.status.cancel}</Button>
          : <Button size="small" icon={<ArrowClockwiseRegular />} onClick={look}>{t.binding.again}</Button>}
      </div>
      {isLong && <ProgressBar value={share} thickness="medium" aria-label={t.binding.looking} />}
      <p ref={said} role="status" tabIndex={-1} className={styles.said}>{message}</p>
      <Selection sheets={found?.sheets ?? []} {...doing} />
      {found !== undefined && found.unreadable > 0 && (
        <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t.binding.unreadable(found.unreadable)}</MessageBarBody></MessageBar>
      )}
      {lost.map((range) => <Lost key={JSON.stringify([range.sheet, range.place])} range={range} keep={doing.keep} />)}
      {automatic.length > 0 && <Automatic tables={automatic} {...doing} />}
      {sheets.map((sheet) => <SheetCard key={sheet.id} sheet={sheet} {...doing} />)}
    </>
  );
}
