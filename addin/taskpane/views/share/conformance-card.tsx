import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactNode } from "react";
import { useCardStyles } from "../../parts/card-styles";
import { copied } from "../../parts/copied";
import { edition } from "../../parts/edition";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { useTold } from "../../state/why-failed";
import { conformanceText } from "./conformance-text";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  gathered: { width: "100%", "& textarea": { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, maxHeight: "none" } },
  status: { ...typographyStyles.body1, margin: 0, ":empty": { display: "none" } },
});

/** What somebody who mends things has to know: versions, what this Excel can, and what was noted at the twelve checks. Nothing is sent. */
export function ConformanceCard(): ReactNode {
  const { t } = useTexts();
  const told = useTold();
  const { services: { workbook, now } } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const heading = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState<string>();
  const [said, setSaid] = useState("");
  const { conformance: own } = t;

  const gather = async (): Promise<void> => {
    setSaid(own.busy);
    try {
      setText(conformanceText(await workbook.gatherConformance(), own, now().replace("T", " "), edition()));
      setSaid(own.done);
    } catch (error) {
      setSaid(told(own.failed)(error));
    }
  };
  const copy = async (): Promise<void> => {
    // Where the clipboard is closed to the pane the text is selected, and the user copies it.
    field.current!.focus();
    field.current!.select();
    const isCopied = await copied(text!);
    setSaid(isCopied ? own.copied : own.copyYourself);
  };
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{own.title}</h3>
      <p className={styles.text}>{own.explanation}</p>
      <div className={styles.buttons}>
        <Button onClick={() => { void gather(); }}>{own.gather}</Button>
        {text !== undefined && <Button onClick={() => { void copy(); }}>{own.copy}</Button>}
      </div>
      {text !== undefined && (
        <Field label={own.label}>
          <Textarea ref={field} className={styles.gathered} readOnly value={text} rows={12} textarea={{ spellCheck: false }} />
        </Field>
      )}
      <p role="status" className={styles.status}>{said}</p>
    </section>
  );
}
