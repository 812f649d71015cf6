import type { ReactNode } from "react";
import { usePane } from "../../state/use-pane";
import { later } from "../../parts/later";
import { Remarked } from "../../parts/remarked";
import { Headline } from "./headline";
import { LearningLine } from "./learning-line";
import { ProgrammeLine } from "./programme-line";
import { RiskLine } from "./risk-line";
import { Summary } from "./summary";
import { TaskShares } from "./task-shares";
import { ToMend } from "./to-mend";

/** Most workbooks have an answer. */
const Begin = later(async () => (await import("./begin")).Begin);

/** The area at a glance: what gives first, what is not known, and how much of what is asked each means carries. */
export function OverviewView(): ReactNode {
  const { overview, asked, answering: { tables } } = usePane();
  if (overview === undefined) return null;
  if (overview.verdict === "nothing") return <Begin overview={overview} />;
  return (
    <>
      <Headline overview={overview} />
      <ProgrammeLine />
      <RiskLine />
      <LearningLine />
      <Summary overview={overview} />
      <ToMend problems={overview.problems} />
      <Remarked count={overview.remarks.length} />
      {asked !== undefined && tables.some(({ kind }) => kind === "opgaven") && <TaskShares asked={asked} />}
    </>
  );
}
