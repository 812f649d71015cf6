import type { ReactNode } from "react";
import { usePane } from "../../state/use-pane";
import { LandCard } from "./land-card";

export function LandView(): ReactNode {
  const { overview } = usePane();
  return overview !== undefined && <LandCard overview={overview} />;
}
