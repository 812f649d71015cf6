import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../state/texts";
import { usePane } from "../state/use-pane";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** A table that is not there is made, or found among cells that are. */
export function WaysToTables(): ReactNode {
  const { t } = useTexts();
  const { open } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      <Button onClick={() => { open("insert"); }}>{t.withoutTables.insert}</Button>
      <Button onClick={() => { open("binding"); }}>{t.empty.find}</Button>
    </div>
  );
}
