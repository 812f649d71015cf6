import type { ReactNode } from "react";
import { FunctionCard } from "./function-card";

/** What the add-in can put into the workbook: a function at the selected cell. */
export function InsertView(): ReactNode {
  return <FunctionCard />;
}
