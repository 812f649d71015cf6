import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import type { Dictionary } from "../../../i18n/nl";
import { useCardStyles } from "../../parts/card-styles";
import { useTexts } from "../../state/texts";

/** How many cells are named before the rest is counted. */
const AT_A_GLANCE = 8;

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  status: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
  done: { ...typographyStyles.body1Strong, display: "block" },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly texts: Dictionary["share"]["freeze" | "restore" | "repair"];
  readonly icon: ReactElement;
  /** Whether one of them is being done: the next one waits. */
  readonly busy: boolean;
  readonly phase: "busy" | "failed" | "done" | undefined;
  /** How many formulas were changed, and the cells that were left as they are. */
  readonly result: { readonly count: number; readonly left: readonly string[] } | undefined;
  readonly run: () => Promise<void>;
}

/** One thing to do to all formulas: what it means, the button, and what came of it. */
export function CommandCard({ texts, icon, busy, phase, result, run }: Props): ReactNode {
  const { t } = useTexts();
  const card = useCardStyles();
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.title}</h3>
      <p className={styles.text}>{texts.explanation}</p>
      <Button
        className={styles.button} disabledFocusable={busy} icon={phase === "busy" ? <Spinner size="tiny" /> : icon}
        onClick={() => { void run(); }}
      >
        {texts.title}
      </Button>
      <div role="status" className={styles.status}>
        {phase === "busy" && t.share.busy}
        {phase === "failed" && t.share.failed}
        {result !== undefined && <Result texts={texts} {...result} />}
      </div>
    </section>
  );
}

function Result({ texts, count, left }: NonNullable<Props["result"]> & Pick<Props, "texts">): ReactNode {
  const { t, f } = useTexts();
  const named = left.slice(0, AT_A_GLANCE);
  const others = left.slice(AT_A_GLANCE);
  return (
    <>
      <span className={useStyles().done}>{count === 0 && left.length === 0 ? texts.none : texts.done(count)}</span>
      {left.length > 0 && texts.left(f.list([...named, ...(others.length > 0 ? [t.share.more(others.length)] : [])]))}
    </>
  );
}
