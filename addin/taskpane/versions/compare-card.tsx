import { Field, Select } from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons/svg/arrow-swap";
import { useId, useState, type ReactNode } from "react";
import type { Comparison, VersionContent } from "../../../core";
import { usePane } from "../pane/use-pane";
import { useCardStyles } from "../parts/card-styles";
import { useTexts } from "../texts";
import { ComparisonResult } from "./comparison-result";
import { contentNow } from "./content-now";
import { TaskButton } from "./task-button";
import { Told, useTask } from "./use-task";
import type { Versions } from "./use-versions";

/** The workbook of this moment, among the ids of the versions. */
const NOW = "now";

interface Compared {
  readonly comparison: Comparison;
  readonly first: string;
  readonly second: string;
}

/** Two versions, or one and the workbook of now, side by side. */
export function CompareCard({ versions: { kept: { versions } } }: { readonly versions: Versions }): ReactNode {
  const { t } = useTexts();
  const card = useCardStyles();
  const heading = useId();
  const task = useTask();
  const { services, answering: { options }, day } = usePane();
  const [chosen, setChosen] = useState<{ readonly first?: string; readonly second?: string }>({});
  const [compared, setCompared] = useState<Compared>();
  const texts = t.versions.compare;
  const isThere = (id: string | undefined): boolean => id === NOW || versions.some((version) => version.id === id);
  const first = isThere(chosen.first) ? chosen.first! : versions[0]?.id ?? NOW;
  const second = isThere(chosen.second) ? chosen.second! : NOW;
  const nameOf = (id: string): string => versions.find((version) => version.id === id)?.name ?? t.versions.now;

  const contentOf = async (id: string, signal: AbortSignal): Promise<VersionContent> => {
    if (id === NOW) return contentNow(services, options, day, signal, t.versions);
    const read = await services.versions.read(id);
    if (typeof read === "string") throw new Told(texts.read[read](nameOf(id)));
    return read;
  };
  const compare = async (signal: AbortSignal): Promise<string | undefined> => {
    setCompared(undefined);
    if (first === second) return texts.same;
    const [before, after] = await Promise.all([contentOf(first, signal), contentOf(second, signal)]);
    const comparison = await services.compare(before, after, { signal });
    if (!signal.aborted) setCompared({ comparison, first: nameOf(first), second: nameOf(second) });
    return undefined;
  };

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
      {compared !== undefined && <ComparisonResult {...compared} writeReports={services.writeReports} />}
    </section>
  );
}
