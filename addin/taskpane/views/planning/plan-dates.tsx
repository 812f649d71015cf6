import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { MovedWork, PlanAnswer } from "../../../../core";
import { rowNumber, type DatePreview, type WorkbookTable } from "../../../workbook";
import { momentText } from "../../parts/moment-text";
import type { Workbook } from "../../state/services";
import { useTableStyles } from "../../parts/table-styles";
import { useTexts } from "../../state/texts";
import { useTold } from "../../state/why-failed";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start", alignSelf: "stretch" },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props {
  readonly table: WorkbookTable;
  readonly plan: MovedWork;
  readonly columns: PlanAnswer["columns"];
  readonly workbook: Pick<Workbook, "previewDates" | "writeDates">;
  /** What came of it: it outlives the plan, which goes as soon as the table has changed. */
  readonly tell: (message: string) => void;
}

/** The new dates into the user's table: first shown, old and new, and only then written. */
export function PlanDates({ table, plan, columns, workbook, tell }: Props): ReactNode {
  const { t } = useTexts();
  const told = useTold();
  const styles = useStyles();
  const [preview, setPreview] = useState<DatePreview>();
  const say = (text: string): void => {
    setPreview(undefined);
    tell(text);
  };
  const show = async (): Promise<void> => {
    tell("");
    const found = await workbook.previewDates(table, plan.rows, columns);
    if (found === undefined) say(t.plan.gone);
    else setPreview(found);
  };
  const write = async (of: DatePreview): Promise<void> => {
    say(await workbook.writeDates(of) ? t.plan.written(of.changes.length) : t.plan.changed);
  };
  const run = (action: Promise<void>): void => void action.catch((error: unknown) => { say(told(t.plan.writeFailed)(error)); });

  return (
    <div className={styles.part}>
      {preview === undefined && <Button size="small" onClick={() => { run(show()); }}>{t.plan.preview}</Button>}
      {preview !== undefined && (
        <>
          <Changes preview={preview} />
          {preview.formulas.length > 0 && (
            <p className={styles.note}>
              {t.plan.formulas(preview.formulas.map(({ workPackage, name, row }) => `${workPackage} ${name} (${rowNumber(row)})`).join(", "))}
            </p>
          )}
          <div className={styles.buttons}>
            {preview.changes.length > 0 && (
              <Button size="small" appearance="primary" onClick={() => { run(write(preview)); }}>{t.plan.write(preview.changes.length)}</Button>
            )}
            <Button size="small" onClick={() => { say(""); }}>{t.plan.cancel}</Button>
          </div>
        </>
      )}
    </div>
  );
}

function Changes({ preview: { changes } }: { readonly preview: DatePreview }): ReactNode {
  const { t, f } = useTexts();
  const table = useTableStyles();
  return (
    <table className={table.table} aria-label={t.plan.preview}>
      <thead>
        <tr>
          {[t.plan.workPackage, t.plan.column, t.plan.old, t.plan.new].map((name, index) => (
            <th key={name} scope="col" className={mergeClasses(table.cell, index < 2 && table.name)}>{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ workPackage, name, row, shown, value }) => (
          <tr key={`${row} ${name}`}>
            <th scope="row" className={mergeClasses(table.cell, table.name)}>{workPackage}</th>
            <td className={mergeClasses(table.cell, table.name)}>{`${name} (${rowNumber(row)})`}</td>
            <td className={table.cell}>{shown}</td>
            <td className={table.cell}>{momentText(value, f)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
