import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { HandshakeRegular } from "@fluentui/react-icons/svg/handshake";
import { useId, type ReactNode } from "react";
import { usePane } from "../../state/use-pane";
import { useCardStyles } from "../../parts/card-styles";
import { Remarked } from "../../parts/remarked";
import { ViewHead } from "../../parts/view-head";
import { useAnswer } from "../../state/use-answer";
import { useTexts } from "../../state/texts";
import { Arrangements } from "./arrangements";
import { Carried } from "./carried";
import { Cascade } from "./cascade";
import { Conditions } from "./conditions";
import { Exchanges } from "./exchanges";
import { Mixes } from "./mixes";
import { Standing } from "./standing";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** The house of Thorbecke: who is answerable for what, who carries it in the areas, and how it is getting on. */
export function AgreementsView(): ReactNode {
  const { t } = useTexts();
  const { asked, services, day, setDay } = usePane();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const { phase, answer } = useAnswer(services.ask, "agreements", asked);
  return (
    <>
      <section id="agreements" className={card.card} aria-labelledby={heading}>
        <ViewHead id={heading} icon={<HandshakeRegular />} title={t.agreements.title} question={t.agreements.question} />
        <Field label={t.agreements.day} hint={t.agreements.dayHint}>
          {/* An emptied field asks nothing: the day before stays. */}
          <Input type="date" value={day} onChange={(_, { value }) => { if (value !== "") setDay(value); }} />
        </Field>
        {phase === "calculating" && <p role="status" className={styles.text}>{t.agreements.busy}</p>}
        {phase === "failed" && <p role="status" className={styles.text}>{t.agreements.failed}</p>}
        {phase === "ready" && answer === undefined && <p className={styles.text}>{`${t.agreements.missing} ${t.agreements.advice}`}</p>}
        {answer !== undefined && answer.problems.length > 0 && <p className={styles.text}>{t.agreements.problems(answer.problems.length)}</p>}
        <Remarked count={answer?.remarks.length} />
      </section>
      {answer !== undefined && (
        <>
          <Standing detail={answer} />
          {answer.conditions !== undefined && <Conditions conditions={answer.conditions} />}
          <Cascade detail={answer} />
          <Carried detail={answer} />
          <Arrangements detail={answer} />
          {answer.mixes.length > 0 && <Mixes mixes={answer.mixes} />}
          <Exchanges detail={answer} />
        </>
      )}
    </>
  );
}
