import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import type { Dictionary } from "../../../i18n/nl";
import type { Left } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import { useTakesLong } from "../../parts/use-takes-long";
import { useTexts } from "../../state/texts";
import { useTold } from "../../state/why-failed";

/** How many cells are named before the rest is counted. */
const AT_A_GLANCE = 8;

type Name = "freeze" | "restore" | "repair";
/** What is said of one of them: why cells were left as they are, each in a sentence. */
type TextsOf<Why extends string> = Omit<Dictionary["share"][Name], "left"> & { readonly left: Readonly<Record<Why, (cells: string) => string>> };

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  status: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
  done: { ...typographyStyles.body1Strong, display: "block" },
  left: { display: "block" },
  button: { alignSelf: "flex-start" },
});

interface Props<Why extends string> {
  readonly texts: TextsOf<Why>;
  readonly icon: ReactElement;
  /** Whether one of them is being done: the next one waits. */
  readonly busy: boolean;
  readonly phase: "busy" | "failed" | "done" | undefined;
  /** Why it failed. */
  readonly error: unknown;
  /** How many formulas were changed, and the cells that were left as they are. */
  readonly result: { readonly count: number; readonly left: readonly Left<Why>[] } | undefined;
  readonly run: () => Promise<void>;
}

/** One thing to do to all formulas: what it means, the button, and what came of it. */
export function CommandCard<Why extends string>({ texts, icon, busy, phase, error, result, run }: Props<Why>): ReactNode {
  const { t } = useTexts();
  const told = useTold();
  const isLong = useTakesLong(phase === "busy");
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
        {phase === "busy" && (isLong ? t.share.waiting : t.share.busy)}
        {phase === "failed" && told(t.share.failed)(error)}
        {result !== undefined && <Result texts={texts} {...result} />}
      </div>
    </section>
  );
}

function Result<Why extends string>({ texts, count, left }: NonNullable<Props<Why>["result"]> & Pick<Props<Why>, "texts">): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const named = (cells: readonly string[]): string => {
    const others = cells.slice(AT_A_GLANCE);
    return f.list([...cells.slice(0, AT_A_GLANCE), ...(others.length > 0 ? [t.share.more(others.length)] : [])]);
  };
  return (
    <>
      <span className={styles.done}>{count === 0 && left.length === 0 ? texts.none : texts.done(count)}</span>
      {[...new Set(left.map(({ why }) => why))].map((reason) => (
        <span key={reason} className={styles.left}>{texts.left[reason](named(left.filter(({ why }) => why === reason).map(({ cell }) => cell)))}</span>
      ))}
    </>
  );
}
