import type { ReactNode } from "react";
import { isNothing, type Figure, type ReportCell } from "../../../../core";
import { FurtherCard } from "../../parts/further-card";
import { usePane } from "../../state/use-pane";
import { CapitalCharges } from "./capital-charges";
import { MoneyCard } from "./money-card";

export function MoneyView(): ReactNode {
  const { overview, more, asked, answering: { tables } } = usePane();
  if (overview === undefined) return null;
  const { money } = overview;
  const has = (kind: string): boolean => tables.some((table) => table.kind === kind);
  return (
    <>
      <MoneyCard overview={overview} more={more} />
      {asked !== undefined && money !== undefined && !isNothing(money.shortage) && <FurtherCard asked={asked} name="GELDNODIG" figureOf={overview.area === undefined ? shortageOf : undefined} />}
      {asked !== undefined && money !== undefined && <FurtherCard asked={asked} name="RESERVES" words={2} />}
      {asked !== undefined && has("investeringen") && <CapitalCharges asked={asked} />}
      {asked !== undefined && has("begroting") && <FurtherCard asked={asked} name="EVENWICHT" />}
    </>
  );
}

/** What falls short in a year leads to the tasks that lack it. Money needed is of all areas: the figure is, too, where no area is chosen. */
const shortageOf = ([year]: readonly ReportCell[], column: string): Figure | undefined =>
  (column === "Tekort nu" ? { about: "money", figure: "shortage", ...(typeof year === "number" ? { year } : {}) } : undefined);
