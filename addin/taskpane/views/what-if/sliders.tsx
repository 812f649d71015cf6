import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { OptionsRegular } from "@fluentui/react-icons/svg/options";
import { useEffect, useId, useMemo, useState, type ReactNode } from "react";
import { fittingLever, leverKinds, moved } from "../../../../core";
import type { Lever } from "../../../../core/what-if";
import { useCardStyles } from "../../parts/card-styles";
import { ViewHead } from "../../parts/view-head";
import { useTexts } from "../../state/texts";
import type { Trying } from "../../state/use-trying";
import { leverName } from "./lever-text";
import { Slider } from "./slider";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  // Its options may be longer than the pane is wide.
  select: { minWidth: 0, width: "100%" },
  reset: { alignSelf: "flex-start" },
});

interface Props {
  readonly levers: readonly Lever[];
  readonly first: readonly string[];
  readonly trying: Trying;
}

/** One slider of each thing, and any other on demand. */
export function Sliders({ levers, first, trying: { moves, move, reset, further, addSlider, figure, tryFigure } }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const [asked, ask] = useState<string>();
  // The figure that brought the user here has a slider: it comes into view, with the keyboard.
  useEffect(() => {
    if (figure === undefined) return;
    const fitting = fittingLever(levers, figure);
    if (fitting !== undefined) addSlider(fitting.id);
    ask(fitting?.id);
    tryFigure(undefined);
  }, [figure, levers, addSlider, tryFigure]);
  const ids = useMemo(() => new Set([...first, ...further, ...moved(moves).map(({ lever }) => lever)]), [first, further, moves]);
  const shown = [...levers.filter(({ id }) => first.includes(id)), ...levers.filter(({ id }) => ids.has(id) && !first.includes(id))];
  const others = levers.filter(({ id }) => !ids.has(id));
  return (
    <section className={card.card} aria-labelledby={heading}>
      <ViewHead id={heading} icon={<OptionsRegular />} title={t.whatIf.title} question={t.whatIf.question} />
      <p className={styles.note}>{t.whatIf.zero}</p>
      <ul className={styles.list} aria-label={t.whatIf.sliders}>
        {shown.map((lever) => (
          <li key={lever.id}>
            <Slider
              lever={lever} value={moves.find((each) => each.lever === lever.id)?.value ?? 0} focused={asked === lever.id}
              move={(value) => { move(lever.id, value); }}
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Field label={t.whatIf.add}>
          <Select value="" className={styles.select} select={{ className: styles.select }} onChange={(_, { value }) => { addSlider(value); ask(value); }}>
            <option value="">{t.whatIf.choose}</option>
            {leverKinds.map((kind) => {
              const own = others.filter(({ of }) => of === kind);
              return own.length > 0 && (
                <optgroup key={kind} label={t.whatIf.groups[kind]}>
                  {own.map((lever) => <option key={lever.id} value={lever.id}>{leverName(lever, t)}</option>)}
                </optgroup>
              );
            })}
          </Select>
        </Field>
      )}
      <Button size="small" className={styles.reset} disabledFocusable={moved(moves).length === 0} onClick={reset}>{t.whatIf.reset}</Button>
    </section>
  );
}
