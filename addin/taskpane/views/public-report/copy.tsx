import { Button, Field, Textarea } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { copiedText, type ReportInDetail } from "../../../../core";
import { copied } from "../../parts/copied";
import { useTexts } from "../../state/texts";
import { useReportStyles } from "./styles";

/** The report as text, to paste elsewhere: what is read above, without the check. */
export function Copy({ report }: { readonly report: ReportInDetail }): ReactNode {
  const { t } = useTexts();
  const styles = useReportStyles();
  const texts = t.publicReport;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const [shown, setShown] = useState(false);
  const text = copiedText(report);
  // What was copied is no longer what is read.
  useEffect(() => { setSaid(""); }, [text]);
  // Where the clipboard is closed to the pane the text is selected, and the user copies it.
  useEffect(() => {
    if (!shown) return;
    field.current?.focus();
    field.current?.select();
  }, [shown]);
  const copy = async (): Promise<void> => {
    const isCopied = await copied(text);
    setShown(!isCopied);
    setSaid(isCopied ? texts.copied : texts.copyYourself);
  };
  return (
    <>
      <Button className={styles.button} icon={<CopyRegular />} onClick={() => { void copy(); }}>{texts.copy}</Button>
      {shown && <Field label={texts.asText}><Textarea ref={field} readOnly value={text} rows={8} lang="nl" /></Field>}
      <p role="status" className={styles.status}>{said}</p>
    </>
  );
}
