import { Button, Checkbox, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableEditRegular } from "@fluentui/react-icons/svg/table-edit";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import type { Attempt } from "../../../../core/what-if";
import { mostOfVersion } from "../../../../core/versions";
import { uniqueName, type TableEditPreview } from "../../../workbook";
import { described } from "../../../i18n/finding-text";
import { useCardStyles } from "../../parts/card-styles";
import { contentNow } from "../../parts/content-now";
import { TableEdits } from "../../parts/table-edits";
import { tableName } from "../../parts/table-name";
import { TaskButton } from "../../parts/task-button";
import { Told, useTask, type Work } from "../../parts/use-task";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { useTold } from "../../state/why-failed";

const useStyles = makeStyles({
  note: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, ":empty": { display: "none" } },
  start: { alignSelf: "flex-start" },
});

interface Seen {
  readonly previews: readonly TableEditPreview[];
  readonly absent: string;
  readonly versionName: string;
}

interface Props {
  /** Undefined: it was taken over, and nothing else is tried. */
  readonly attempt: Attempt | undefined;
  /** The variant that is taken over; undefined: the sliders. */
  readonly variant: string | undefined;
  /** What is there after it was written: sliders at nought, for they are in the tables now. */
  readonly written: () => void;
}

/** What is tried into the tables themselves: every cell is shown first, and a version is offered to keep, to have a way back. */
export function TakeOver({ attempt, variant, written }: Props): ReactNode {
  const { t, f, language } = useTexts();
  const texts = t.whatIf.take;
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const told = useTold();
  const task = useTask();
  const { services, answering, open } = usePane();
  const { workbook, ask } = services;
  const [seen, setSeen] = useState<Seen>();
  const [keeps, setKeeps] = useState(true);
  const [name, setName] = useState<string>();
  const [kept, setKept] = useState(false);
  // Another slider or table is another preview.
  useEffect(() => { setSeen(undefined); }, [attempt, answering.tables]);

  const look = async (signal: AbortSignal, of: Attempt): Promise<string | undefined> => {
    setKept(false);
    if (answering.learned) return texts.learned;
    const { tables, options } = answering;
    const { edits, problems, absent } = await ask("takenOver", { tables, options, attempt: of }, { signal });
    if (problems.length > 0) return problems.map((finding) => described(finding, language)).join(" ");
    const [previews, { versions }] = [await workbook.previewEdits(edits, tables), await workbook.listVersions()];
    if (previews === undefined) return texts.gone;
    if (previews.every(({ changes, formulas, left }) => changes.length === 0 && formulas.length === 0 && left.length === 0)) return texts.nothing;
    if (signal.aborted) return undefined;
    setSeen({ previews, absent: f.list(absent.map(tableName)), versionName: uniqueName(texts.versionSuggestion, versions.map((each) => each.name), " - ") });
    setName(undefined);
    return undefined;
  };
  const write = async ({ previews, versionName }: Seen, ...[signal, commit]: Parameters<Work>): Promise<string> => {
    const version = (name ?? versionName).trim();
    if (keeps) {
      if (version === "") throw new Told(t.versions.keep.noName);
      const content = await contentNow(services, answering.options, answering.day, signal, told(t.versions.noTables));
      // From here on the workbook changes: to say that it was stopped would not be true.
      commit();
      const done = await workbook.keepVersion({ name: version, note: "", kept: { by: "", at: services.now() } }, content).catch((error: unknown) => { throw new Told(told(texts.notKept)(error)); });
      if (!done.done) throw new Told(`${t.versions.keep[done.why]} ${texts.failed}`);
    } else commit();
    // The version is there all the same, and the next try keeps none again.
    const unwritten = (why: string): Told => {
      setKeeps(false);
      return new Told(keeps ? `${why} ${texts.keptAnyway(version)}` : why);
    };
    const isWritten = await workbook.writeEdits(previews).catch((error: unknown) => { throw unwritten(told(texts.failed)(error)); });
    if (!isWritten) throw unwritten(texts.changed);
    const count = f.count(cellsOf(previews));
    setSeen(undefined);
    setKept(keeps);
    written();
    title.current?.focus();
    return [texts.written(count), keeps ? texts.back(version) : texts.undo].join(" ");
  };
  const count = seen === undefined ? 0 : cellsOf(seen.previews);
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} ref={title} tabIndex={-1} className={card.title}>{texts.title}</h2>
      <p className={styles.note}>{attempt !== undefined && (variant === undefined ? texts.intro : texts.variantIntro(variant))}</p>
      {seen === undefined
        ? <TaskButton task={task} icon={<TableEditRegular />} disabled={attempt === undefined} start={() => { if (attempt !== undefined) task.run((signal) => look(signal, attempt), texts.failed); }}>{texts.button}</TaskButton>
        : (
          <>
            <TableEdits previews={seen.previews} level="h3" />
            {seen.absent !== "" && <p className={styles.note}>{texts.absent(seen.absent)}</p>}
            {count === 0 ? <p className={styles.note}>{texts.nothingWritable}</p> : (
              <>
                <Checkbox checked={keeps} label={texts.keep} onChange={(_, { checked }) => { setKeeps(checked === true); }} />
                {keeps && (
                  <Field label={texts.versionName}>
                    <Input value={name ?? seen.versionName} maxLength={mostOfVersion.name} onChange={(_, { value }) => { setName(value); }} />
                  </Field>
                )}
                <TaskButton task={task} icon={<TableEditRegular />} primary start={() => { task.run((...run) => write(seen, ...run), texts.failed, texts.stopped); }}>{texts.write(f.count(count))}</TaskButton>
              </>
            )}
            <Button size="small" className={styles.start} onClick={() => { setSeen(undefined); title.current?.focus(); }}>{texts.cancel}</Button>
          </>
        )}
      {kept && <Button size="small" className={styles.start} onClick={() => { open("versions"); }}>{texts.toVersions}</Button>}
    </section>
  );
}

const cellsOf = (previews: readonly TableEditPreview[]): number => previews.flatMap(({ changes }) => changes).length;
