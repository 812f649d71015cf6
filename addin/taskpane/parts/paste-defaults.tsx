import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { ReactNode } from "react";
import type { DefaultTable } from "../../workbook";
import { useInserting } from "../state/use-inserting";
import { useTexts } from "../state/texts";
import { usePane } from "../state/use-pane";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  status: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, ":empty": { display: "none" } },
});

/** Puts what counts where the user says nothing into the workbook, as a table to change. */
export function PasteDefaults({ kind }: { readonly kind: DefaultTable }): ReactNode {
  const { t } = useTexts();
  const { services: { workbook } } = usePane();
  const styles = useStyles();
  const { insert, message, busy } = useInserting();
  return (
    <>
      <Button size="small" className={styles.button} icon={<TableAddRegular />} disabledFocusable={busy} onClick={() => { insert(workbook.insertDefaults(kind)); }}>{t.insert.defaults[kind]}</Button>
      <p role="status" className={styles.status}>{message}</p>
    </>
  );
}
