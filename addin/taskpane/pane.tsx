import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { areaName } from "./area-name";
import { AreaChoice } from "./area-choice";
import { BottleneckLine } from "./bottleneck-line";
import { Boundary } from "./boundary";
import { Failure } from "./failure";
import { LandCard } from "./land-card";
import { MoneyCard } from "./money-card";
import { NoTables } from "./no-tables";
import { Norm } from "./norm-field";
import { PeopleCard } from "./people-card";
import { PeopleDetail } from "./people-detail";
import { Problems } from "./problems";
import { Reports } from "./reports";
import type { Services } from "./services";
import { Status } from "./status";
import { Summary } from "./summary";
import { useTexts } from "./texts";
import { Title } from "./title";
import { useDetail } from "./use-detail";
import { useOverview } from "./use-overview";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100vh", maxWidth: "720px", margin: "0 auto" },
  main: {
    display: "flex", flexDirection: "column", flexGrow: 1,
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
});

/** The area at a glance: what gives first, the three questions, what to mend, and the way to the reports. */
export function Pane({ services }: { readonly services: Services }): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const answering = useOverview(services);
  const { overview, tables, phase, options } = answering;
  const money = useDetail(answering.asked, services.money);
  const part = (content: ReactNode): ReactNode => <Boundary message={t.failure.part} of={overview}>{content}</Boundary>;

  return (
    <div className={styles.page}>
      <Title>
        {overview !== undefined && overview.areas.length > 1 && (
          <AreaChoice areas={overview.areas} area={options.area} choose={answering.choose} />
        )}
        <Status answering={answering} />
      </Title>
      <main className={styles.main} aria-busy={phase !== "idle"}>
        {answering.failure !== undefined && <Failure of={answering.failure} retry={answering.recalculate} />}
        {overview !== undefined && tables.length === 0 && <NoTables />}
        {overview !== undefined && tables.length > 0 && (
          <>
            {part(<BottleneckLine overview={overview} />)}
            {part(<Summary overview={overview} />)}
            {part(<LandCard overview={overview} />)}
            {part(<MoneyCard overview={overview} detail={money} />)}
            {part(
              <PeopleCard
                overview={overview} norm={<Norm answering={answering} />}
                detail={answering.asked && <PeopleDetail asked={answering.asked} services={services} />}
              />,
            )}
            {part(<Problems problems={overview.problems} tables={tables} selectCell={services.selectCell} />)}
          </>
        )}
      </main>
      {overview !== undefined && tables.length > 0 && <Reports services={services} tables={tables} options={options} about={areaName(overview, t)} />}
    </div>
  );
}
