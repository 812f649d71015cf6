import { Button, Field, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { inputTables, templateText } from "../../../../core";
import type { RememberedRange } from "../../../workbook";
import { useTexts } from "../../state/texts";
import type { Doing } from "./doing";

const useStyles = makeStyles({
  lost: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  text: { alignSelf: "stretch" },
});

/** A table that was in use and is no longer there: its choices stay, as text that can be taken elsewhere, until the user forgets them. */
export function Lost({ range, keep }: { readonly range: RememberedRange; readonly keep: Doing["keep"] }): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const use = range.use!;
  const { name } = inputTables[use.kind];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.lost}>
        {t.binding.lost(name, range.sheet)}
        {"rules" in use && (
          <Field className={styles.text} label={t.binding.lostChoices(name, range.sheet)}>
            <Textarea readOnly rows={2} value={templateText(use)} onFocus={(event) => { event.currentTarget.select(); }} />
          </Field>
        )}
        <Button size="small" aria-label={t.binding.forgetOf(name, range.sheet)} onClick={() => { void keep({ ...range, use: null }, range); }}>{t.binding.forget}</Button>
      </MessageBarBody>
    </MessageBar>
  );
}
