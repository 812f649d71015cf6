import { OptionsRegular } from "@fluentui/react-icons/svg/options";
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from "react";
import { moved } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { ViewHead } from "../../parts/view-head";
import { WaysToTables } from "../../parts/ways-to-tables";
import { useTexts } from "../../state/texts";
import { useAnswer } from "../../state/use-answer";
import { useNewest } from "../../state/use-newest";
import { usePane } from "../../state/use-pane";
import { Outcome } from "./outcome";
import { SaveVariant } from "./save";
import { Sliders } from "./sliders";
import { TakeOver } from "./take-over";
import { Variants } from "./variants";

/** What if it were otherwise: sliders, what they do, and the way from there to a variant or into the tables. */
export function WhatIfView(): ReactNode {
  const { services, asked, trying } = usePane();
  const levers = useAnswer(services.ask, "levers", asked);
  // The sliders stay where they are while they are asked for anew.
  const [last, setLast] = useState(levers.answer);
  if (levers.answer !== undefined && levers.answer !== last) setLast(levers.answer);
  const sliders = levers.phase === "failed" ? undefined : levers.answer ?? last;
  const [chosen, choose] = useState<readonly string[]>();
  // One after another: a worker that is free already has the solver, and remembers.
  const isReady = levers.answer !== undefined;
  // What a slider that is there no more said, says nothing.
  const moves = useMemo(() => moved(trying.moves).filter(({ lever }) => last === undefined || last.levers.some(({ id }) => id === lever)), [trying.moves, last]);
  const given = useMemo(() => (isReady && asked !== undefined ? { ...asked, attempt: { moves } } : undefined), [isReady, asked, moves]);
  const tried = useNewest(services.ask, "whatIf", given);
  const isAnswered = tried.answer !== undefined;
  const about = useMemo(() => (isAnswered && asked !== undefined ? { ...asked, chosen } : undefined), [isAnswered, asked, chosen]);
  const variants = useAnswer(services.ask, "variants", about);
  const [variant, take] = useState<string>();
  const taking = useRef<HTMLDivElement>(null);
  useEffect(() => { if (variant !== undefined) taking.current?.focus(); }, [variant]);
  const isStill = moves.length === 0;
  const [isTaken, setTaken] = useState(false);
  // A slider that moves is what is meant from then on.
  useEffect(() => {
    take(undefined);
    if (!isStill) setTaken(false);
  }, [trying.moves, isStill]);
  const attempt = useMemo(() => (variant === undefined ? { moves } : { variant }), [variant, moves]);
  // Of what was taken over nothing is left to try; sliders beside a variant stay as they are.
  const taken = (): void => {
    setTaken(true);
    if (variant === undefined) trying.reset();
    else take(undefined);
  };

  if (levers.answer?.levers.length === 0) return <NothingToTurn />;
  return (
    <>
      {sliders === undefined ? <Waiting failed={levers.phase === "failed"} /> : <Sliders {...sliders} trying={trying} />}
      <Outcome tried={tried} isStill={isStill} />
      {!isStill && <SaveVariant rows={tried.answer?.rows ?? []} isNow={!tried.busy && tried.answer?.change !== undefined} variants={variants.answer} />}
      <Variants variants={variants} choose={choose} take={take} />
      <div ref={taking} tabIndex={-1} style={{ outlineStyle: "none" }}>
        {(!isStill || variant !== undefined || isTaken) && (
          <TakeOver attempt={isStill && variant === undefined ? undefined : attempt} variant={variant} written={taken} />
        )}
      </div>
    </>
  );
}

function Waiting({ failed }: { readonly failed: boolean }): ReactNode {
  const { t } = useTexts();
  return <p role="status">{failed ? t.whatIf.failed : t.status.opening}</p>;
}

/** No table fits: what is needed, and the ways to it. */
function NothingToTurn(): ReactNode {
  const { t } = useTexts();
  const card = useCardStyles();
  const heading = useId();
  return (
    <section className={card.card} aria-labelledby={heading}>
      <ViewHead id={heading} icon={<OptionsRegular />} title={t.whatIf.title} question={t.whatIf.question} />
      <p>{t.whatIf.nothing}</p>
      <WaysToTables />
    </section>
  );
}
