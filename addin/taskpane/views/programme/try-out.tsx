import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef, type ReactNode } from "react";
import { useTexts } from "../../state/texts";
import type { Programming } from "../../state/use-programme";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Parts of the money that may be tried. */
const SHARES = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5];
/** Linear models of a longer search. */
const FURTHER = 2000;

/** What if there were more or less money: nothing is written. A longer search, where that may find more. */
export function TryOut({ programme: { tried, answer, attempt } }: { readonly programme: Programming }): ReactNode {
  const { t: { programme: texts }, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const select = useRef<HTMLSelectElement>(null);
  // The button that was pressed leaves: the keyboard goes on beside it.
  const leaving = (next: typeof tried): void => {
    select.current?.focus();
    attempt(next);
  };
  const { money = 1, locks = {}, search } = tried;
  const maybeBetter = answer !== undefined && answer.searched && answer.classes.some(({ proven }) => !proven) && search === undefined;
  return (
    <div className={styles.part} role="group" aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>{texts.tryOut}</h3>
      <Field label={texts.money} hint={texts.moneyHint}>
        <Select ref={select} value={String(money)} onChange={(_, { value }) => { attempt({ ...tried, money: Number(value) }); }}>
          {SHARES.map((share) => <option key={share} value={share}>{texts.moneyAs(f.wholeShare(share))}</option>)}
        </Select>
      </Field>
      {(money !== 1 || Object.keys(locks).length > 0) && <Button size="small" onClick={() => { leaving({ search }); }}>{texts.back}</Button>}
      {maybeBetter && (
        <>
          <Button size="small" onClick={() => { leaving({ ...tried, search: FURTHER }); }}>{texts.further}</Button>
          <p className={styles.note}>{texts.furtherNote}</p>
        </>
      )}
    </div>
  );
}
