import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { inputTables, readTemplate, templateText } from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { useOpened } from "./draft";
import { useEditorStyles } from "./styles";

/** The rules as text, for the next file of the same layout, and the way to take them. */
export function Template(): ReactNode {
  const { t } = useTexts();
  const styles = useEditorStyles();
  const { opened: { kind }, rules, take } = useOpened();
  const [pasting, setPasting] = useState<string>();
  const [text, setText] = useState<string>();
  const [message, setMessage] = useState("");
  const copy = async (): Promise<void> => {
    const made = templateText({ kind: kind!, rules });
    setPasting(undefined);
    // Where the clipboard is closed to the pane the user copies it.
    setText(made);
    await navigator.clipboard.writeText(made);
    setText(undefined);
    setMessage(t.binding.copied);
  };
  const accept = (): void => {
    const template = readTemplate(pasting ?? "");
    if (template === undefined) return setMessage(t.binding.noTemplate);
    take(template.kind, template.rules);
    setPasting(undefined);
    setMessage(t.binding.taken(inputTables[template.kind].name));
  };
  return (
    <>
      <div className={styles.buttons}>
        {kind !== undefined && <Button size="small" onClick={() => { copy().catch(() => { setMessage(""); }); }}>{t.binding.copy}</Button>}
        <Button size="small" aria-expanded={pasting !== undefined} onClick={() => { setPasting(pasting === undefined ? "" : undefined); setText(undefined); setMessage(""); }}>{t.binding.paste}</Button>
      </div>
      {text !== undefined && (
        <Field label={t.binding.templateText} hint={t.binding.copyHow}>
          <Textarea value={text} readOnly rows={6} onFocus={(event) => { event.currentTarget.select(); }} />
        </Field>
      )}
      {pasting !== undefined && (
        <>
          <Field label={t.binding.templateText} hint={t.binding.pasteHow}>
            <Textarea value={pasting} rows={6} onChange={(_, { value }) => { setPasting(value); }} />
          </Field>
          <Button size="small" className={styles.start} disabledFocusable={pasting.trim() === ""} onClick={accept}>{t.binding.take}</Button>
        </>
      )}
      <p role="status" className={styles.status}>{message}</p>
    </>
  );
}
