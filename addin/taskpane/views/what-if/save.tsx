import { Button, Field, Input, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactNode } from "react";
import { inputTables, variantNameProblem } from "../../../../core";
import type { SideBySide, WrittenChange } from "../../../../core/what-if";
import { uniqueName } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import { useTableStyles } from "../../parts/table-styles";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { useTold } from "../../state/why-failed";
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
  readonly variants: SideBySide | undefined;
}

/** The sliders as rows of Wijzigingen: first shown, then written, in one batch. */
export function SaveVariant({ rows, variants }: Props): ReactNode {
  const { t } = useTexts();
  const texts = t.whatIf.save;
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const told = useTold();
  const { services: { workbook }, answering: { tables } } = usePane();
  const [typed, setTyped] = useState<string>();
  const [isSeen, setSeen] = useState(false);
  const [message, say] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const taken = variants?.names ?? [];
  const name = (typed ?? uniqueName(texts.suggestion(1), taken, " ")).trim();
  const problem = variantNameProblem(name, taken);
  const table = tables.find(({ kind }) => kind === "wijzigingen");
  const changes = rows.map((row): WrittenChange => ({ variant: name, ...row }));

  /** The preview goes, and the keyboard with it: back to the name. */
  const done = (text: string): void => {
    setSeen(false);
    say(text);
    field.current?.focus();
  };
  const write = async (): Promise<void> => {
    if (table === undefined) {
      const made = await workbook.insertTableWith("wijzigingen", changes);
      done(texts.written(name, made.table));
    } else {
      const columns = variants?.columns ?? {};
      const row = await workbook.addRows(table, changes.map((change) => Object.entries(change).map(([key, value]) => ({ name: columns[key as keyof WrittenChange] ?? "", value }))));
      done(row === undefined ? texts.noRoom : texts.written(name, table.name));
    }
    setTyped(undefined);
  };
  const headers = inputTables.wijzigingen.columns;
  const missing = table === undefined ? [] : [...new Set(changes.flatMap((change) => Object.keys(change) as (keyof WrittenChange)[]))].filter((key) => variants?.columns?.[key] === undefined);
  const start = (): void => {
    if (problem !== undefined) say(texts[problem]);
    else if (missing.length > 0) say(texts.lacks(missing.map((key) => headers[key]!.header).join(", ")));
    else {
      say("");
      setSeen(true);
    }
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
            <Button size="small" appearance="primary" onClick={() => { write().catch((error: unknown) => { done(told(texts.failed)(error)); }); }}>{texts.write(rows.length)}</Button>
            <Button size="small" onClick={() => { done(""); }}>{texts.cancel}</Button>
          </div>
        </>
      ) : <Button size="small" className={styles.start} onClick={start}>{texts.preview}</Button>}
      <p role="status" className={styles.note}>{message}</p>
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
            {[each.table, each.rows ?? texts.all, each.column, changeWords(each, t, f)].map((cell, place) => (
              <td key={place} className={mergeClasses(table.cell, table.name, styles.breaks)}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
