import type { ReactNode } from "react";
import { isNothing, type Figure, type ReportCell } from "../../../../core";
import { FurtherCard } from "../../parts/further-card";
import { usePane } from "../../state/use-pane";
import { LandCard } from "./land-card";

export function LandView(): ReactNode {
  const { overview, asked } = usePane();
  if (overview === undefined) return null;
  const { land } = overview;
  // Of very many areas it is no glance: choose one.
  const asks = asked !== undefined && land !== undefined && land.pairs !== undefined && !isNothing(land.shortage);
  return (
    <>
      <LandCard overview={overview} />
      {asks && <FurtherCard asked={asked} name="GRONDNODIG" figureOf={landThere} words={2} />}
    </>
  );
}

/** What there is of a type of land leads to its rows. */
const landThere = ([area, type]: readonly ReportCell[], column: string): Figure | undefined =>
  (column === "Nu ha" && type !== "Totaal" ? { about: "land", figure: "there", area: String(area), type: String(type) } : undefined);
