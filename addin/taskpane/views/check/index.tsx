import type { ReactNode } from "react";
import { usePane } from "../../state/use-pane";
import { Problems } from "./problems";

export function CheckView(): ReactNode {
  const { overview, answering, services } = usePane();
  return overview !== undefined && <Problems problems={overview.problems} tables={answering.tables} selectCell={services.workbook.selectCell} />;
}
