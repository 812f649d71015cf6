import type { ReactNode } from "react";
import { usePane } from "../../state/use-pane";
import { BottleneckLine } from "./bottleneck-line";
import { Summary } from "./summary";
import { FourMeans } from "./four-means";
import { ToMend } from "./to-mend";

/** The area at a glance: what gives first, and how much of what is asked each means carries. */
export function OverviewView(): ReactNode {
  const { overview, asked } = usePane();
  return overview !== undefined && (
    <>
      <BottleneckLine overview={overview} />
      <Summary overview={overview} />
      <ToMend problems={overview.problems} />
      {asked !== undefined && <FourMeans asked={asked} />}
    </>
  );
}
