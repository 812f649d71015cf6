import { useState, type ReactNode } from "react";
import type { MeasureInProgramme, ProgrammeOfTables } from "../../../../core";
import { ShowAll } from "../../parts/show-all";
import { MeasureItem } from "./measure-item";
import { useOpened } from "./opened";
import { useProgrammeStyles } from "./styles";

/** As many measures as fit a glance; the rest on demand, or when one of them is open. */
const AT_A_GLANCE = 8;

interface Props {
  /** The id of the heading that names the list. */
  readonly labelledBy: string;
  readonly measures: readonly MeasureInProgramme[];
  readonly answer: ProgrammeOfTables;
}

export function MeasureList({ labelledBy, measures, answer }: Props): ReactNode {
  const styles = useProgrammeStyles();
  const opened = useOpened();
  const [asked, setAll] = useState(false);
  const all = asked || measures.slice(AT_A_GLANCE).some(({ name }) => name === opened.name);
  return (
    <>
      <ul className={styles.list} aria-labelledby={labelledBy}>
        {(all ? measures : measures.slice(0, AT_A_GLANCE)).map((measure) => <MeasureItem key={measure.name} measure={measure} answer={answer} />)}
      </ul>
      <ShowAll all={all} setAll={setAll} count={measures.length} atAGlance={AT_A_GLANCE} />
    </>
  );
}
