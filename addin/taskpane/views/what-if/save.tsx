import { Button, Field, Input, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactNode } from "react";
import { inputTables, variantNameProblem, type TableKind } from "../../../../core";
import type { SideBySide, WrittenChange } from "../../../../core/what-if";
import { uniqueName } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import { tableName } from "../../parts/table-name";
import { useTableStyles } from "../../parts/table-styles";
import { Told, useTask } from "../../parts/use-task";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { changeWords } from "./change-words";

const useStyles = makeStyles({
  note: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, ":empty": { display: "none" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  start: { alignSelf: "flex-start" },
  breaks: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

/** Longer is no name of a column. */
const LONGEST = 60;

interface Props {
  /** What the sliders say, as rows of Wijzigingen. */
  readonly rows: readonly WrittenChange[];
  /** `rows` are what the sliders say now. */
  readonly isNow: boolean;
  readonly variants: SideBySide | undefined;
}

/** The sliders as rows of Wijzigingen: first shown, then written, in one batch. */
export function SaveVariant({ rows, isNow, variants }: Props): ReactNode {
  const { t } = useTexts();
  const texts = t.whatIf.save;
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const task = useTask();
  const { services: { workbook }, answering: { tables }, asked } = usePane();
  const [typed, setTyped] = useState<string>();
  const [isSeen, setSeen] = useState(false);
  /** What the pane knew when a variant was written: until it has read the workbook again it does not know of that variant. */
  const [writtenAt, setWrittenAt] = useState<typeof asked>();
  const field = useRef<HTMLInputElement>(null);
  const taken = variants?.names ?? [];
  const name = (typed ?? uniqueName(texts.suggestion(1), taken, " ")).trim();
  const problem = variantNameProblem(name, taken);
  const table = tables.find(({ kind }) => kind === "wijzigingen");
  const changes = rows.map((row): WrittenChange => ({ variant: name, ...row }));

  // Which names and columns there are must be known, and of the tables as they are now.
  const isReady = isNow && variants !== undefined && (variants.columns === undefined) === (table === undefined) && asked !== writtenAt;

  /** The preview goes, and the keyboard with it: back to the name. */
  const close = (): void => {
    setSeen(false);
    field.current?.focus();
  };
  const write = async (): Promise<string> => {
    const columns = variants?.columns ?? {};
    const rowsOf = (): Parameters<typeof workbook.addRows>[1] => changes.map((change) => Object.entries(change).map(([key, value]) => ({ name: columns[key as keyof WrittenChange] ?? "", value })));
    const to = table === undefined ? (await workbook.insertTableWith("wijzigingen", changes)).table : await workbook.addRows(table, rowsOf()) === undefined ? undefined : table.name;
    if (to === undefined) throw new Told(texts.noRoom);
    close();
    setWrittenAt(asked);
    setTyped(undefined);
    return texts.written(name, to);
  };
  const headers = inputTables.wijzigingen.columns;
  const missing = table === undefined ? [] : [...new Set(changes.flatMap((change) => Object.keys(change) as (keyof WrittenChange)[]))].filter((key) => variants?.columns?.[key] === undefined);
  const wrong = problem !== undefined ? texts[problem] : missing.length > 0 ? texts.lacks(missing.map((key) => headers[key]!.header).join(", ")) : undefined;
  const start = (): Promise<string | undefined> => {
    setSeen(wrong === undefined);
    return Promise.resolve(wrong);
  };
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{texts.title}</h2>
      <Field label={texts.name} hint={texts.hint}>
        <Input ref={field} value={typed ?? name} maxLength={LONGEST} onChange={(_, { value }) => { setTyped(value); setSeen(false); }} />
      </Field>
      {isSeen ? (
        <>
          <p className={styles.note}>{table === undefined ? texts.toSheet : texts.toTable(table.name, table.sheet)}</p>
          <Rows rows={rows} />
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" disabledFocusable={!isReady || task.busy || wrong !== undefined} onClick={() => { task.run(write, texts.failed); }}>{texts.write(rows.length)}</Button>
            <Button size="small" disabledFocusable={task.busy} onClick={close}>{texts.cancel}</Button>
          </div>
        </>
      ) : <Button size="small" className={styles.start} disabledFocusable={!isReady || task.busy} onClick={() => { task.run(start, texts.failed); }}>{texts.preview}</Button>}
      <p role="status" className={styles.note}>{task.busy ? t.versions.working : isSeen && isReady && wrong !== undefined ? wrong : task.message}</p>
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly WrittenChange[] }): ReactNode {
  const { t, f } = useTexts();
  const texts = t.whatIf.save;
  const styles = useStyles();
  const table = useTableStyles();
  const { table: kind, rows: row, column, change } = texts.columns;
  return (
    <table className={table.table} aria-label={texts.title}>
      <thead><tr>{[kind, row, column, change].map((name) => <th key={name} scope="col" className={mergeClasses(table.cell, table.name)}>{name}</th>)}</tr></thead>
      <tbody>
        {rows.map((each, at) => (
          <tr key={at}>
            {[tableName(each.table as TableKind), each.rows ?? texts.all, each.column, changeWords(each, t, f)].map((cell, place) => (
              <td key={place} className={mergeClasses(table.cell, table.name, styles.breaks)}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
