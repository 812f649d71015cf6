import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { CellChange, TableEditPreview } from "../../../workbook";
import { TableEdits } from "../../parts/table-edits";
import { tableName } from "../../parts/table-name";
import { TaskButton } from "../../parts/task-button";
import { Told, useTask, type Work } from "../../parts/use-task";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { useTold } from "../../state/why-failed";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start", minWidth: 0, "& > section": { alignSelf: "stretch" } },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
});

interface Seen {
  readonly previews: readonly TableEditPreview[];
  readonly absent: string;
  readonly newer: string;
}

/** The inputs of a version into the tables of the workbook again: every cell is shown first, and one with a formula stays unless it is ticked. */
export function PutBack({ id, name }: { readonly id: string; readonly name: string }): ReactNode {
  const { t, f } = useTexts();
  const texts = t.versions.putBack;
  const styles = useStyles();
  const told = useTold();
  const task = useTask();
  const place = useRef<HTMLDivElement>(null);
  const { services: { workbook, ask }, answering } = usePane();
  const [seen, setSeen] = useState<Seen>();
  const [ticked, setTicked] = useState<readonly CellChange[]>([]);

  // Other tables are another preview.
  useEffect(() => { setSeen(undefined); }, [answering.tables]);

  const look = async (signal: AbortSignal): Promise<string | undefined> => {
    const [version, tables] = await Promise.all([workbook.readVersion(id), workbook.readTables().catch((error: unknown) => { throw new Told(told(t.versions.noTables)(error)); })]);
    if (typeof version === "string") return t.versions.compare.read[version](name);
    const { edits, absent, newer } = await ask("putBack", { version, tables }, { signal });
    const previews = await workbook.previewEdits(edits, tables);
    if (previews === undefined) return texts.gone;
    const differing = previews.filter(({ changes, formulas, below, left, lost }) => [changes, formulas, below, left, lost].some((part) => part.length > 0));
    if (differing.length === 0 && absent.length === 0) return texts.same;
    if (signal.aborted) return undefined;
    setTicked([]);
    setSeen({ previews: differing, absent: f.list(absent.map(tableName)), newer: f.list(newer.map(tableName)) });
    return undefined;
  };
  const write = async ({ previews }: Seen, ...[, commit]: Parameters<Work>): Promise<string> => {
    commit();
    if (!await workbook.writeEdits(previews, ticked)) throw new Told(texts.changed);
    leave();
    return texts.written(name, f.count(count));
  };
  /** What was pressed is gone: the keyboard stays with this version. */
  const leave = (): void => {
    setSeen(undefined);
    place.current?.focus();
  };
  const written: readonly unknown[] = [ticked, ...(seen?.previews ?? []).flatMap(({ changes, below }) => [changes, ...below.map(({ cells }) => cells.filter((cell) => cell !== null))])].flat();
  const count = written.length;
  return (
    <div ref={place} tabIndex={-1} className={styles.part} style={{ outlineStyle: "none" }}>
      {seen === undefined
        ? <TaskButton task={task} icon={<ArrowUndoRegular />} small label={`${texts.button}: ${name}`} start={() => { task.run(look, texts.failed); }}>{texts.button}</TaskButton>
        : (
          <>
            <p className={styles.note}>{texts.intro}</p>
            <TableEdits
              previews={seen.previews} level="h5"
              ticking={{ ticked, tick: (cell, on) => { setTicked((before) => (on ? [...before, cell] : before.filter((each) => each !== cell))); } }}
            />
            {seen.absent !== "" && <p className={styles.note}>{texts.absent(seen.absent)}</p>}
            {seen.newer !== "" && <p className={styles.note}>{texts.newer(seen.newer)}</p>}
            {count === 0 ? <p className={styles.note}>{texts.nothingWritable}</p> : (
              <TaskButton task={task} icon={<ArrowUndoRegular />} primary small start={() => { task.run((...run) => write(seen, ...run), texts.notWritten); }}>{texts.write(f.count(count))}</TaskButton>
            )}
            <Button size="small" onClick={leave}>{t.versions.list.cancel}</Button>
          </>
        )}
    </div>
  );
}
