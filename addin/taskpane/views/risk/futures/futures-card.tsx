import { Link } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Outcome, TableKind } from "../../../../../core";
import { whyUnknown } from "../../../../i18n/headline";
import { useCardStyles } from "../../../parts/card-styles";
import { Remarked } from "../../../parts/remarked";
import { StartButton } from "../../../parts/start-button";
import { tableName } from "../../../parts/table-name";
import { useTexts } from "../../../state/texts";
import { usePane } from "../../../state/use-pane";
import { useStarted } from "../../../state/use-started";
import { useFuturesStyles } from "./styles";
import { useTables } from "./use-tables";

interface Props<Answer> {
  readonly question: "ambitionFutures" | "programmeFutures";
  readonly needed: readonly TableKind[];
  readonly title: string;
  readonly note: string;
  readonly words: string;
  /** What came of it, in a sentence. */
  readonly sentence: (answer: Answer) => string;
  readonly children: (answer: Answer) => ReactNode;
}

/** A card whose answer takes so long that it is asked for: with how far it is, and a way to stop it. */
export function FuturesCard<Answer>({ question, needed, title, note, words, sentence, children }: Props<Answer>): ReactNode {
  const { t: { futures: texts, problems }, f, language } = useTexts();
  const { services, open } = usePane();
  const card = useCardStyles();
  const styles = useFuturesStyles();
  const heading = useId();
  const { given, missing } = useTables(needed);
  const started = useStarted(services.ask, question, given);
  const { state } = started;
  const outcome = state.phase === "ready" ? state.answer as Outcome<Answer> | undefined : undefined;
  const standing = outcome?.standing;
  const answer = outcome?.answer;
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{title}</h3>
      <p className={styles.note}>{note}</p>
      {given === undefined && (
        <p className={styles.note}>
          {texts.noTables(f.list(missing.map(tableName)))} <Link as="button" onClick={() => { open("insert"); }}>{texts.toInsert}</Link>
        </p>
      )}
      {given !== undefined && (
        <StartButton
          started={started} start={() => { started.start({ tables: given.tables, options: given.options }); }} words={words} label={texts.calculating}
          busy={(progress) => texts.busy(f.wholeShare(typeof progress === "number" ? progress : 0))}
        >
          {(state.phase === "failed" || (state.phase === "ready" && outcome === undefined)) && texts.failed}
          {answer !== undefined && sentence(answer)}
          {standing !== undefined && answer === undefined && (
            <>
              {whyUnknown(standing, language) ?? texts.failed}
              {standing.state === "unreadable" && <> <Link as="button" onClick={() => { open("check"); }}>{problems.show}</Link></>}
            </>
          )}
        </StartButton>
      )}
      {answer !== undefined && children(answer)}
      <Remarked count={standing?.state === "answered" ? standing.remarks : 0} />
    </section>
  );
}
