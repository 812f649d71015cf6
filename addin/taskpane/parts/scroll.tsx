import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ scroll: { overflowX: "auto", alignSelf: "stretch" } });

/** What may be wider than the pane scrolls in its own place, also by the keyboard. */
export function Scroll({ labelledBy, children }: { readonly labelledBy: string; readonly children: ReactNode }): ReactNode {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={useStyles().scroll} role="region" aria-labelledby={labelledBy} tabIndex={0}>{children}</div>
  );
}
