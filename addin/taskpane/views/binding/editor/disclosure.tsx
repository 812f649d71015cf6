import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";
import { useEditorStyles } from "./styles";

const useStyles = makeStyles({
  toggle: { alignSelf: "flex-start", textAlign: "left", minWidth: 0 },
  inside: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
});

/** What is in view when the user asks for it, or when it has something to say. */
export function Disclosure({ title, open: atFirst = false, children }: { readonly title: string; readonly open?: boolean; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const editor = useEditorStyles();
  const id = useId();
  const [open, setOpen] = useState(atFirst);
  return (
    <div className={editor.part}>
      <Button
        size="small" appearance="subtle" className={styles.toggle} aria-expanded={open} aria-controls={open ? id : undefined}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} onClick={() => { setOpen(!open); }}
      >
        {title}
      </Button>
      {open && <div id={id} className={mergeClasses(editor.part, styles.inside)}>{children}</div>}
    </div>
  );
}
