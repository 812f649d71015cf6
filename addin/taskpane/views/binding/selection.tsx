import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { tableInSelection } from "../../../../core";
import type { SheetFound } from "../../../workbook";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import type { Doing } from "./doing";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Whatever the list says: what the user selects is a table. */
export function Selection({ sheets, open, say }: { readonly sheets: readonly SheetFound[] } & Pick<Doing, "open" | "say">): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const { services: { workbook } } = usePane();
  const take = async (): Promise<void> => {
    const area = await workbook.selectedArea();
    const sheet = sheets.find(({ id }) => id === area.sheetId);
    if (sheet === undefined || sheet.tooLarge) return say(t.binding.selectionHidden);
    const table = tableInSelection(sheet.cells, area, sheet.name);
    if (table === undefined) return say(t.binding.selectionEmpty);
    open({ sheet, cells: sheet.cells, ...table });
  };
  return (
    <div className={styles.part}>
      <Button size="small" appearance="primary" onClick={() => { take().catch(() => { say(t.binding.gone); }); }}>{t.binding.selection}</Button>
      <p className={styles.text}>{t.binding.selectionHow}</p>
    </div>
  );
}
