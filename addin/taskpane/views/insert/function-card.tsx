import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { DescribedFunction } from "described-functions";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { useCardStyles } from "../../parts/card-styles";
import { usePane } from "../../state/use-pane";
import { useTexts } from "../../state/texts";
import { describedFunctions } from "./described";
import { FunctionForm } from "./function-form";
import { FunctionList } from "./function-list";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, outlineStyle: "none" },
});

/** Pick a function, see its parameters filled, put it on the sheet. */
export function FunctionCard(): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const body = useRef<HTMLDivElement>(null);
  const [functions, setFunctions] = useState<readonly DescribedFunction[] | "failed">();
  const [chosen, setChosen] = useState<DescribedFunction>();
  const [step, setStep] = useState<object>();

  useEffect(() => { describedFunctions().then(setFunctions, () => { setFunctions("failed"); }); }, []);
  // What another view asks for is chosen at once.
  const { toInsert } = usePane();
  useEffect(() => {
    const wanted = Array.isArray(functions) ? (functions as readonly DescribedFunction[]).find(({ id }) => id === toInsert?.id) : undefined;
    if (wanted !== undefined) go(wanted);
  }, [functions, toInsert]);
  // What was pressed is gone: the keyboard goes on in what came in its place.
  useEffect(() => { if (step !== undefined) body.current?.focus(); }, [step]);
  const go = (to: DescribedFunction | undefined): void => {
    setChosen(to);
    setStep({});
  };

  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{t.insert.functionTitle}</h3>
      <div ref={body} tabIndex={-1} className={styles.body}>
        {functions === "failed" && <p role="status" className={styles.text}>{t.insert.notLoaded}</p>}
        {Array.isArray(functions) && (chosen === undefined
          ? <><p className={styles.text}>{t.insert.functionIntro}</p><FunctionList functions={functions} choose={go} /></>
          : <FunctionForm key={chosen.id} chosen={chosen} another={() => { go(undefined); }} />)}
      </div>
    </section>
  );
}
