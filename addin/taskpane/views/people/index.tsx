import type { ReactNode } from "react";
import type { Figure, ReportCell } from "../../../../core";
import { FurtherCard } from "../../parts/further-card";
import { usePane } from "../../state/use-pane";
import { Norm } from "./norm-field";
import { PeopleCard } from "./people-card";
import { PeopleDetail } from "./people-detail";

export function PeopleView(): ReactNode {
  const { overview, asked, answering } = usePane();
  return overview !== undefined && (
    <>
      <PeopleCard
        overview={overview} norm={<Norm answering={answering} />}
        detail={asked !== undefined && overview.people !== undefined && <PeopleDetail asked={asked} unit={overview.people.unit} />}
      />
      {asked !== undefined && overview.people !== undefined && overview.people.demand > 0 && <FurtherCard asked={asked} name="MENSENNODIG" figureOf={withoutHiring} />}
    </>
  );
}

/** What falls short of a role when nobody is hired leads to its work and its people. */
const withoutHiring = ([role]: readonly ReportCell[], column: string): Figure | undefined =>
  (column === "Uren tekort nu" ? { about: "people", figure: "shortage", withoutHiring: true, ...(role === "Totaal" ? {} : { role: String(role) }) } : undefined);

