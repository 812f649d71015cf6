import type { ReactNode } from "react";
import { usePane } from "../../state/use-pane";
import { MoneyCard } from "./money-card";

export function MoneyView(): ReactNode {
  const { overview, more } = usePane();
  return overview !== undefined && <MoneyCard overview={overview} more={more} />;
}
