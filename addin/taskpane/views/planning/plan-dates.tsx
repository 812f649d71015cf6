import type { ReactNode } from "react";
import type { MovedWork, PlanAnswer } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { momentText } from "../../parts/moment-text";
import { TableChanges } from "../../parts/table-changes";
import type { Workbook } from "../../state/services";
import { useTexts } from "../../state/texts";

interface Props {
  readonly table: WorkbookTable;
  readonly plan: MovedWork;
  readonly columns: PlanAnswer["columns"];
  readonly workbook: Pick<Workbook, "previewDates" | "writeChanges">;
  /** What came of it: it outlives the plan, which goes as soon as the table has changed. */
  readonly tell: (message: string) => void;
}

/** The new dates into the user's table. */
export function PlanDates({ table, plan, columns, workbook, tell }: Props): ReactNode {
  const { t: { plan: texts }, f } = useTexts();
  return (
    <TableChanges
      words={{ ...texts, about: texts.workPackage, failed: texts.writeFailed }}
      preview={() => workbook.previewDates(table, plan.rows, columns)} write={workbook.writeChanges}
      shown={(value) => momentText(value, f)} tell={tell}
    />
  );
}
