import type { ReactNode } from "react";
import { usePane } from "../../state/use-pane";
import { Problems } from "./problems";
import { Remarks } from "./remarks";

export function CheckView(): ReactNode {
  const { overview, answering: { tables }, services: { workbook: { selectCell } } } = usePane();
  return overview !== undefined && (
    <>
      <Problems problems={overview.problems} isBlank={overview.verdict === "nothing"} tables={tables} selectCell={selectCell} />
      <Remarks remarks={overview.remarks} tables={tables} selectCell={selectCell} />
    </>
  );
}
