import type { ReactNode } from "react";
import { usePane } from "../../state/use-pane";
import { Norm } from "./norm-field";
import { PeopleCard } from "./people-card";
import { PeopleDetail } from "./people-detail";

export function PeopleView(): ReactNode {
  const { overview, asked, answering } = usePane();
  return overview !== undefined && (
    <PeopleCard
      overview={overview} norm={<Norm answering={answering} />}
      detail={asked !== undefined && overview.people !== undefined && <PeopleDetail asked={asked} unit={overview.people.unit} />}
    />
  );
}
