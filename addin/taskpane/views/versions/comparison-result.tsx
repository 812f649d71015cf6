import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import type { ReactNode } from "react";
import type { BasisChange, Comparison } from "../../../../core";
import { comparisonReports, differs } from "../../../../core/versions";
import type { OverviewChange } from "../../../../core/what-if";
import { StateChange } from "../../parts/state-change";
import type { Workbook } from "../../state/services";
import { useTexts } from "../../state/texts";
import { changesInWords } from "./changes-in-words";
import { TableDifferences, type Current } from "./table-differences";
import { TaskButton } from "../../parts/task-button";
import { useTask, type Work } from "../../parts/use-task";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly comparison: Comparison;
  readonly change: OverviewChange;
  readonly first: string;
  readonly second: string;
  readonly current: Current | undefined;
  readonly writeReports: Workbook["writeReports"];
}

/** What differs: the headline and the tiles of both, a sentence, then per table and result, and the way of it all to a sheet. */
export function ComparisonResult({ comparison, change, first, second, current, writeReports }: Props): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const task = useTask();
  const texts = t.versions.compare;
  const { basis, tables, totals } = comparison;
  const title = texts.result(first, second);
  const write: Work = async (_signal, commit) => {
    commit();
    const reports = comparisonReports(comparison).map((part, index) =>
      ({ ...part, ...(index === 0 ? { title } : {}) }));
    const sheets = await writeReports(reports, texts.sheet, t.reports.pages);
    return texts.written(sheets.length, f.names(sheets));
  };
  const sentence = totals.differing > 0
    ? texts.summary(f.count(totals.differing), f.count(totals.parts), changesInWords(totals, t, f))
    : basis.length > 0 ? texts.basisOnly : texts.none(f.count(totals.parts));
  return (
    <div className={styles.result}>
      <h4 className={styles.title}>{title}</h4>
      {(change.before.verdict !== "nothing" || change.after.verdict !== "nothing") && <StateChange change={change} names={{ before: texts.before, after: texts.after }} level="h5" />}
      <p role="status" className={styles.text}>{sentence}</p>
      {totals.differing > 1 && <p className={styles.text}>{texts.order}</p>}
      {basis.length > 0 && <BasisChanges changes={basis} />}
      {tables.filter(differs).map((table) => <TableDifferences key={`${table.subject.of} ${table.name}`} table={table} current={current} />)}
      {(totals.differing > 0 || basis.length > 0) && (
        <TaskButton task={task} icon={<TableRegular />} start={() => { task.run(write, texts.notWritten); }}>{texts.write}</TaskButton>
      )}
    </div>
  );
}

/** What the results start from, beside the tables. */
function BasisChanges({ changes }: { readonly changes: readonly BasisChange[] }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const { basis, basisNames, blank } = t.versions.compare;
  const shown = (value: BasisChange["before"]): string =>
    (value === undefined ? blank : typeof value === "number" ? f.plain(value) : /^\d{4}-\d{2}-\d{2}$/.test(value) ? f.day(`${value}T00:00`) : value);
  return (
    <div>
      <h5 className={styles.title}>{basis}</h5>
      <ul className={styles.list}>
        {changes.map(({ of, before, after }) => <li key={of}>{basisNames[of]}: {shown(before)} → {shown(after)}</li>)}
      </ul>
    </div>
  );
}
