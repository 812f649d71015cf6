import { makeStyles } from "@fluentui/react-components";
import { useId, type ComponentProps, type ReactNode } from "react";
import { FigureTable } from "../../parts/figure-table";
import { visuallyHidden } from "../../parts/visually-hidden";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({ visuallyHidden });

/** The figures of a part in a table, with a name of its own for who cannot see below what it stands. */
export function CaptionedTable({ of, ...table }: { readonly of: string } & Omit<ComponentProps<typeof FigureTable>, "labelledBy">): ReactNode {
  const { t } = useTexts();
  const caption = useId();
  return (
    <>
      <p id={caption} className={useStyles().visuallyHidden}>{t.figures.tableOf(of)}</p>
      <FigureTable labelledBy={caption} {...table} />
    </>
  );
}
