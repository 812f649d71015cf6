import { useState } from "react";
import type { InsertedTable } from "../../workbook";
import { useTexts } from "./texts";
import { useTold } from "./why-failed";

/** A table that is being put into the workbook, and what came of it in words. */
export function useInserting(): { readonly insert: (inserting: Promise<InsertedTable>) => void; readonly message: string; readonly busy: boolean; readonly clear: () => void } {
  const { t } = useTexts();
  const told = useTold();
  const [message, setMessage] = useState("");
  const [busy, setBusy] = useState(false);
  const insert = (inserting: Promise<InsertedTable>): void => {
    setBusy(true);
    setMessage("");
    inserting.then(({ sheet, table }) => t.insert.tableInserted(table, sheet), told(t.insert.tableFailed))
      .then((text) => { setMessage(text); setBusy(false); }, () => undefined);
  };
  return { insert, message, busy, clear: () => { setMessage(""); } };
}
