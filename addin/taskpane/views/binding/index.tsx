import { useState, type ReactNode } from "react";
import type { RememberedRange } from "../../../workbook";
import { usePane } from "../../state/use-pane";
import { Editor } from "./editor";
import type { Opened } from "./editor/draft";
import { List } from "./list";
import { useFound } from "./use-found";

/** What the workbook holds that is, or could be, a table: the list, or one range of it. */
export function BindingView(): ReactNode {
  const { services, answering } = usePane();
  const [opened, setOpened] = useState<Opened>();
  const [message, setMessage] = useState("");
  const found = useFound(services.workbook.findRanges, services.ask, answering.tables);
  const keep = async (range: RememberedRange, earlier: RememberedRange | undefined): Promise<void> => {
    await services.workbook.remember(range, earlier);
    answering.recalculate();
  };
  const close = (came: string): void => {
    setMessage(came);
    setOpened(undefined);
  };
  const open = (range: Opened): void => {
    setMessage("");
    setOpened(range);
  };
  return opened === undefined
    ? <List found={found} keep={keep} open={open} message={message} say={setMessage} />
    : <Editor opened={opened} keep={keep} close={close} />;
}
