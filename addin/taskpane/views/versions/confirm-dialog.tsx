import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, Field, Input, makeStyles, tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface Props {
  /** What the button says, and what it is about for who cannot see where it stands. */
  readonly button: string;
  readonly of: string;
  readonly title: string;
  readonly text: string;
  readonly field?: { readonly label: string; readonly value: string; readonly most: number; readonly change: (value: string) => void };
  readonly confirm: () => Promise<void>;
}

/** A button that does nothing before it has been said what it means, and confirmed. */
export function ConfirmDialog({ button, of, title, text, field, confirm }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" aria-label={`${button}: ${of}`}>{button}</Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {text}
            {field !== undefined && (
              <Field label={field.label}>
                <Input value={field.value} maxLength={field.most} onChange={(_, { value }) => { field.change(value); }} />
              </Field>
            )}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement><Button>{t.versions.list.cancel}</Button></DialogTrigger>
            <DialogTrigger disableButtonEnhancement><Button appearance="primary" onClick={() => { void confirm(); }}>{button}</Button></DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
