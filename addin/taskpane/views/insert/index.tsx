import type { ReactNode } from "react";
import { FunctionCard } from "./function-card";
import { QuestionCard } from "./question-card";
import { TableCard } from "./table-card";

/** What the add-in can put into the workbook: the tables of a question, a table on a sheet of its own, a function at the selected cell. */
export function InsertView(): ReactNode {
  return (
    <>
      <QuestionCard />
      <TableCard />
      <FunctionCard />
    </>
  );
}
