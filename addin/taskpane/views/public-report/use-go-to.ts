import { useState } from "react";
import { locate } from "../../../workbook";
import { usePane } from "../../state/use-pane";

/** The way to a cell of Boodschappen: a row, and the column by its name there; undefined: the sentence itself. */
export type GoTo = (row: number, column: string | undefined) => void;

/** Selects cells of Boodschappen, and says when one is not there any more. */
export function useGoTo(): { readonly gone: boolean; readonly goTo: GoTo } {
  const { asked, services: { workbook } } = usePane();
  const [gone, setGone] = useState(false);
  const goTo: GoTo = (row, column) => {
    const place = locate({ table: "boodschappen", row, column }, asked?.tables ?? []);
    if (place === undefined) setGone(true);
    else workbook.selectCell(place).then((seen) => { setGone(!seen); }, () => { setGone(true); });
  };
  return { gone, goTo };
}
