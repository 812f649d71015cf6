import { Field, makeStyles, Select, typographyStyles } from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons/svg/arrow-swap";
import { useId, useMemo, useState, type ReactNode } from "react";
import type { Comparison, Side, VersionContent } from "../../../../core";
import { versionContent } from "../../../../core/versions";
import type { OverviewChange } from "../../../../core/what-if";
import type { WorkbookTable } from "../../../workbook";
import { usePane } from "../../state/use-pane";
import { useCardStyles } from "../../parts/card-styles";
import { useTexts } from "../../state/texts";
import { useTold } from "../../state/why-failed";
import { ComparisonResult } from "./comparison-result";
import { contentNow } from "../../parts/content-now";
import { TaskButton } from "../../parts/task-button";
import { Told, useTask } from "../../parts/use-task";
import type { Versions } from "./use-versions";

/** The workbook of this moment, among the ids of the versions. */
const NOW = "now";

interface Compared {
  readonly comparison: Comparison;
  readonly change: OverviewChange;
  readonly first: string;
  readonly second: string;
  /** Which of them is the workbook as it was then, and what stood in its tables; undefined where two kept versions were compared. */
  readonly now: { readonly side: Side; readonly text: string } | undefined;
  /** The tables as the pane knew them then: only what it hears of afterwards can be newer. */
  readonly known: readonly WorkbookTable[];
}

const useStyles = makeStyles({ stale: { ...typographyStyles.body1, margin: 0, ":empty": { display: "none" } } });

/** What stands in the tables, to see whether it is still the same. */
const textOf = (tables: readonly WorkbookTable[]): string => JSON.stringify(versionContent({ tables, reports: [], basis: {} }).tables);

/** Two versions, or one and the workbook of now, side by side. */
export function CompareCard({ versions: { kept: { versions } } }: { readonly versions: Versions }): ReactNode {
  const { t } = useTexts();
  const told = useTold();
  const card = useCardStyles();
  const heading = useId();
  const task = useTask();
  const styles = useStyles();
  const { services, answering: { options, tables }, day } = usePane();
  const [chosen, setChosen] = useState<{ readonly first?: string; readonly second?: string }>({});
  const [compared, setCompared] = useState<Compared>();
  const texts = t.versions.compare;
  const isThere = (id: string | undefined): boolean => id === NOW || versions.some((version) => version.id === id);
  const first = isThere(chosen.first) ? chosen.first! : versions[0]?.id ?? NOW;
  const second = isThere(chosen.second) ? chosen.second! : NOW;
  const nameOf = (id: string): string => versions.find((version) => version.id === id)?.name ?? t.versions.now;

  const contentOf = async (id: string, signal: AbortSignal): Promise<VersionContent> => {
    if (id === NOW) return contentNow(services, options, day, signal, told(t.versions.noTables));
    const read = await services.workbook.readVersion(id);
    if (typeof read === "string") throw new Told(texts.read[read](nameOf(id)));
    return read;
  };
  const compare = async (signal: AbortSignal): Promise<string | undefined> => {
    setCompared(undefined);
    if (first === second) return texts.same;
    const [before, after] = await Promise.all([contentOf(first, signal), contentOf(second, signal)]);
    const comparison = await services.ask("compared", { before, after }, { signal });
    const change = await services.ask("comparedStates", { before, after }, { signal });
    const side: Side | undefined = first === NOW ? "before" : second === NOW ? "after" : undefined;
    const now = side && { side, text: JSON.stringify({ before, after }[side].tables) };
    if (!signal.aborted) setCompared({ comparison, change, first: nameOf(first), second: nameOf(second), now, known: tables });
    return undefined;
  };

  const isStale = useMemo(() => compared?.now !== undefined && compared.known !== tables && compared.now.text !== textOf(tables), [compared, tables]);

  if (versions.length === 0) return null;
  const choice = (label: string, value: string, choose: (id: string) => void): ReactNode => (
    <Field label={label}>
      <Select value={value} onChange={(_, { value: id }) => { choose(id); setCompared(undefined); }}>
        {versions.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        <option value={NOW}>{t.versions.now}</option>
      </Select>
    </Field>
  );
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.title}</h3>
      {choice(texts.first, first, (id) => { setChosen({ first: id, second }); })}
      {choice(texts.second, second, (id) => { setChosen({ first, second: id }); })}
      <TaskButton task={task} icon={<ArrowSwapRegular />} start={() => { task.run(compare, texts.failed); }}>{texts.button}</TaskButton>
      <p role="status" className={styles.stale}>{isStale && texts.stale}</p>
      {compared !== undefined && (
        <ComparisonResult
          comparison={compared.comparison} change={compared.change} first={compared.first} second={compared.second} writeReports={services.workbook.writeReports}
          current={compared.now === undefined || isStale ? undefined : { side: compared.now.side, tables }}
        />
      )}
    </section>
  );
}
