import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import type { Overview } from "../../../core";
import type { Answer } from "../state/use-answer";
import { useCardStyles } from "./card-styles";
import { NoAnswer } from "./no-answer";
import { Remarked } from "./remarked";
import { ViewHead } from "./view-head";

const useStyles = makeStyles({ status: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, ":empty": { display: "none" } } });

interface Props {
  readonly overview: Overview;
  readonly name: "wellbeing" | "residents" | "decisions" | "publicReport";
  readonly icon: ReactElement;
  readonly texts: Readonly<Record<"title" | "question" | "busy" | "failed", string>>;
  readonly of: Answer<{ readonly remarks: readonly unknown[] } | undefined>;
  /** What it comes to. */
  readonly children: ReactNode;
}

/** The first card of a view with one question: how it goes, what stands in the way of an answer, what it comes to, and what was assumed. */
export function AnsweredCard({ overview, name, icon, texts, of: { phase, answer }, children }: Props): ReactNode {
  const card = useCardStyles();
  const styles = useStyles();
  const heading = useId();
  const { state } = overview.standing[name];
  return (
    <section id={name} className={card.card} aria-labelledby={heading}>
      <ViewHead id={heading} icon={icon} title={texts.title} question={texts.question} />
      <p role="status" className={styles.status}>{state === "notAsked" || answer !== undefined ? "" : { calculating: texts.busy, failed: texts.failed, ready: "" }[phase]}</p>
      {state !== "answered" && <NoAnswer overview={overview} means={name} />}
      {children}
      <Remarked count={answer?.remarks.length} />
    </section>
  );
}
