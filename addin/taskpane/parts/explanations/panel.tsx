import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { OptionsRegular } from "@fluentui/react-icons/svg/options";
import { useEffect, useId, useMemo, useRef, type ReactNode } from "react";
import { whyText } from "../../../i18n/why-text";
import { canTry, type Figure } from "../../../../core";
import { usePane } from "../../state/use-pane";
import { useTexts } from "../../state/texts";
import { useAnswer } from "../../state/use-answer";
import { BySource } from "./by-source";
import type { Explicable } from "./explaining";
import { ExplanationTable } from "./table";

const useStyles = makeStyles({
  panel: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2, borderLeft: `3px solid ${tokens.colorCompoundBrandBackground}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", alignSelf: "stretch", columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  why: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props {
  readonly id: string;
  readonly figure: Explicable;
  readonly close: () => void;
}

/** Why a figure is what it is and what it is made of, asked when it is pressed, about the same tables as the figure. It takes the keyboard along. */
export function ExplanationPanel({ id, figure: { of, name }, close }: Props): ReactNode {
  const { t, f, language, amountsIn } = useTexts();
  const styles = useStyles();
  const { services, asked, trying, open } = usePane();
  const [heading, note] = [useId(), useId()];
  const panel = useRef<HTMLElement>(null);
  useEffect(() => { panel.current?.focus(); }, []);

  const given = useMemo(() => asked && { ...asked, figure: of }, [asked, of]);
  const { phase, answer } = useAnswer(services.ask, "explained", given);
  const words = { calculating: t.explain.busy, failed: t.explain.failed, ready: t.explain.unanswered }[phase];
  const value = answer === undefined ? "" : `: ${answer.makes === "share" || answer.makes === "limits" ? f.share(answer.amount) : f.exactly(answer.amount, answer.unit)}`;

  return (
    <section ref={panel} id={id} tabIndex={-1} className={styles.panel} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>{`${name}${value}`}</h3>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={t.explain.close} title={t.explain.close} onClick={close} />
      </div>
      {answer !== undefined && answer.why.length > 0 && <p className={styles.why}>{whyText(answer.why, language, amountsIn)}</p>}
      <p id={note} role="status" className={styles.note}>{answer === undefined ? words : t.explain.makes[answer.makes]}</p>
      {canTry(of) && <Button size="small" icon={<OptionsRegular />} onClick={() => { trying.tryFigure(of); open("whatIf"); }}>{t.whatIf.title}</Button>}
      {answer !== undefined && asked !== undefined && <ExplanationTable explanation={answer} tables={asked.tables} heading={heading} note={note} />}
      {answer !== undefined && asked !== undefined && isShortOfMoney(of, answer.amount) && <BySource asked={asked} figure={of} />}
    </section>
  );
}

/** Of these, sources are the reason: what is short, and a coverage that is not whole. */
const isShortOfMoney = (of: Figure, amount: number): of is Extract<Figure, { about: "money" }> =>
  of.about === "money" && ((of.figure === "shortage" && amount > 0) || (of.figure === "coverage" && amount < 1));
