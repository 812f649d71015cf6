import { Field, Input, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { useId, useState, type ReactNode } from "react";
import { mostOfVersion } from "../../../../core/versions";
import { ignoredTables, uniqueName } from "../../../workbook";
import { usePane } from "../../state/use-pane";
import { useCardStyles } from "../../parts/card-styles";
import { useTexts } from "../../state/texts";
import { useTold } from "../../state/why-failed";
import { contentNow } from "../../parts/content-now";
import { TaskButton } from "../../parts/task-button";
import { useTask, type Work } from "../../parts/use-task";
import type { Versions } from "./use-versions";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 } });

/** Keeps inputs and results as they are now, under a name. */
export function KeepCard({ versions }: { readonly versions: Versions }): ReactNode {
  const { t, f } = useTexts();
  const told = useTold();
  const card = useCardStyles();
  const heading = useId();
  const task = useTask();
  const { services, answering: { options, tables }, overview, day } = usePane();
  const styles = useStyles();
  const problems = overview?.problems.length ?? 0;
  // Undefined as long as the user has not typed one.
  const [typed, setTyped] = useState<string>();
  const [by, setBy] = useState("");
  const [note, setNote] = useState("");
  const taken = versions.kept.versions.map(({ name }) => name);
  const suggestion = uniqueName(t.versions.suggestion(f.day(services.now())), taken, " - ");
  const name = (typed ?? suggestion).trim();
  const texts = t.versions.keep;

  const keep: Work = async (signal, commit) => {
    if (name === "") return texts.noName;
    const content = await contentNow(services, options, day, signal, told(t.versions.noTables));
    if (content.tables.length === 0) return t.versions.nothing;
    commit();
    const kept = await services.workbook.keepVersion({ name, note: note.trim(), kept: { by: by.trim(), at: services.now() } }, content);
    if (!kept.done) return texts[kept.why];
    await versions.reload();
    setTyped(undefined);
    setNote("");
    return texts.done(name, content.tables.length, content.reports.length);
  };

  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.title}</h3>
      <Field label={texts.name} required>
        <Input value={typed ?? suggestion} maxLength={mostOfVersion.name} onChange={(_, { value }) => { setTyped(value); }} />
      </Field>
      <Field label={texts.by} hint={texts.byHint}>
        <Input value={by} maxLength={mostOfVersion.by} onChange={(_, { value }) => { setBy(value); }} />
      </Field>
      <Field label={texts.note}>
        <Textarea value={note} maxLength={mostOfVersion.note} rows={2} onChange={(_, { value }) => { setNote(value); }} />
      </Field>
      {ignoredTables(tables).map(({ table, first }) => (
        <p key={table.name} className={styles.text}>{t.problems.ignored(table.name, table.sheet, first.name)}</p>
      ))}
      {problems > 0 && <p className={styles.text}>{texts.problems(f.count(problems))}</p>}
      <TaskButton
        task={task} icon={<SaveRegular />} primary disabled={tables.length === 0}
        start={() => { task.run(keep, texts.failed); }} otherwise={tables.length === 0 ? t.versions.nothing : undefined}
      >
        {texts.button}
      </TaskButton>
    </section>
  );
}
