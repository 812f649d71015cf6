import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useId, useMemo, type ReactNode } from "react";
import type { LearningInDetail } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { useAnswer } from "../../state/use-answer";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { MakeUncertain } from "./make-uncertain";
import { useLearningStyles } from "./styles";

const useStyles = makeStyles({ switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` } });

/** What the learned norms do to the plan: per task, and, once they are used, to the answers. */
export function Plans({ detail, tables }: { readonly detail: LearningInDetail; readonly tables: readonly WorkbookTable[] }): ReactNode {
  const { effects, canReplace } = detail;
  const { t: { learning: texts }, f } = useTexts();
  const { answering: { withNorms, setWithNorms } } = usePane();
  const card = useCardStyles();
  const shared = useLearningStyles();
  const styles = useStyles();
  const [heading, of] = [useId(), useId()];
  const { effectColumns: columns } = texts;
  const written = f.amounts(effects === undefined ? [] : [effects.difference, ...effects.tasks.map(({ difference }) => difference)]);
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.plans}</h3>
      {effects === undefined && !canReplace && !withNorms && <p className={shared.note}>{texts.nothingToReplace}</p>}
      {effects !== undefined && (
        <div className={shared.part}>
          <span id={of} className={shared.title}>{texts.effects(effects.from, effects.to)}</span>
          <FigureTable
            labelledBy={of} fits columns={[columns.task, columns.inUse, columns.learned, written.heading(columns.difference)]}
            rows={[
              ...effects.tasks.map(({ task, area, norm, column, inUse, learned, difference }) => ({
                key: `${task} ${area ?? ""} ${norm}`,
                cells: [`${area === undefined || task.includes(area) ? task : `${task} (${area})`}, ${texts.costs[column]}`, f.euros(inUse), learned === undefined ? "-" : f.euros(learned), written.cell(difference)] as [string, ...string[]],
              })),
              { key: "total", cells: [texts.effectTotal, "", "", written.cell(effects.difference)] as [string, ...string[]] },
            ]}
          />
        </div>
      )}
      {(canReplace || withNorms) && (
        <>
          <Switch className={styles.switch} checked={withNorms} label={texts.withNorms} onChange={(_, { checked }) => { setWithNorms(checked); }} />
          <p className={shared.note}>{texts.withNormsHint}</p>
        </>
      )}
      {withNorms && <Change />}
      <MakeUncertain detail={detail} tables={tables} />
    </section>
  );
}

/** The answers with the norms in use, and with those learned. */
function Change(): ReactNode {
  const { t: { learning: texts }, f } = useTexts();
  const { services, answering: { tables }, asked } = usePane();
  const shared = useLearningStyles();
  const heading = useId();
  const options = asked?.options;
  const given = useMemo(() => options && { tables, options }, [tables, options]);
  const { phase, answer } = useAnswer(services.ask, "learnedChange", given);
  const { changeColumns: columns, answers } = texts;
  const { cost, shortage } = answer?.money ?? {};
  const together = [cost, shortage].flatMap((each) => (each === undefined ? [] : [each.before, each.after]));
  const share = (value: number | undefined): string => (value === undefined ? "-" : f.share(value));
  return (
    <div className={shared.part}>
      <span id={heading} className={shared.title}>{texts.change}</span>
      <p role="status" className={shared.status}>{{ calculating: texts.changeBusy, failed: texts.failed, ready: "" }[phase]}</p>
      {answer !== undefined && (
        <FigureTable
          labelledBy={heading} fits columns={[columns.answer, columns.before, columns.after]}
          rows={[
            ...answer.served.map(({ means, before, after }) => ({ key: means, cells: [answers[means], share(before), share(after)] as [string, ...string[]] })),
            ...(answer.money === undefined ? [] : (["cost", "shortage"] as const).map((figure) => ({
              key: figure, cells: [answers[figure], f.euros(answer.money![figure].before, together), f.euros(answer.money![figure].after, together)] as [string, ...string[]],
            }))),
          ]}
        />
      )}
    </div>
  );
}
