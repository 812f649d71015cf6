import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ProgrammeOfTables } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { TableChanges } from "../../parts/table-changes";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";

const useStyles = makeStyles({ note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, ":empty": { display: "none" } } });

/** The chosen measures with their starts into the column of Maatregelen that keeps them. */
export function Keep({ answer: { measures, lockColumn }, tables }: { readonly answer: ProgrammeOfTables; readonly tables: readonly WorkbookTable[] }): ReactNode {
  const { t: { programme: { keep: words } }, f } = useTexts();
  const { services: { workbook } } = usePane();
  const styles = useStyles();
  const [message, tell] = useState("");
  const table = tables.find(({ kind }) => kind === "maatregelen");
  const parts = measures.filter(({ share, lockAs, running }) => share > 0 && lockAs === undefined && !running).length;
  if (table === undefined) return null;
  if (lockColumn === undefined) return <p className={styles.note}>{words.noColumn}</p>;
  return (
    <>
      <TableChanges
        words={words} preview={() => workbook.previewLocks(table, measures, lockColumn)} write={workbook.writeChanges}
        shown={(value) => (typeof value === "number" ? f.plain(value) : String(value))} tell={tell}
      />
      {parts > 0 && <p className={styles.note}>{words.parts(parts)}</p>}
      <p role="status" className={styles.note}>{message}</p>
    </>
  );
}
