import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ReportCell } from "../../../core";
import { rowNumber, type ChangesPreview } from "../../workbook";
import { useTold } from "../state/why-failed";
import { useTableStyles } from "./table-styles";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start", alignSelf: "stretch" },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

export interface ChangesWords {
  readonly preview: string;
  readonly about: string;
  readonly column: string;
  readonly old: string;
  readonly new: string;
  readonly formulas: (cells: string) => string;
  readonly write: (count: number) => string;
  readonly cancel: string;
  readonly written: (count: number) => string;
  readonly changed: string;
  readonly gone: string;
  readonly failed: string;
  /** Where no cell would change. */
  readonly nothing?: string;
}

interface Props {
  readonly words: ChangesWords;
  /** Undefined when the table is gone. */
  readonly preview: () => Promise<ChangesPreview | undefined>;
  /** False when the table has changed since the preview. */
  readonly write: (preview: ChangesPreview) => Promise<boolean>;
  /** A new value as it is read. */
  readonly shown: (value: ReportCell) => string;
  /** What came of it: it outlives what was written, which may go as soon as the table has changed. */
  readonly tell: (message: string) => void;
}

/** New values for cells of the user's table: first shown, old and new, and only then written. */
export function TableChanges({ words, preview: look, write, shown, tell }: Props): ReactNode {
  const styles = useStyles();
  const told = useTold();
  const [preview, setPreview] = useState<ChangesPreview>();
  const say = (text: string): void => {
    setPreview(undefined);
    tell(text);
  };
  const show = async (): Promise<void> => {
    tell("");
    const found = await look();
    if (found === undefined) say(words.gone);
    else if (words.nothing !== undefined && found.changes.length === 0 && found.formulas.length === 0) say(words.nothing);
    else setPreview(found);
  };
  const confirm = async (of: ChangesPreview): Promise<void> => { say(await write(of) ? words.written(of.changes.length) : words.changed); };
  const run = (action: Promise<void>): void => void action.catch((error: unknown) => { say(told(words.failed)(error)); });

  return (
    <div className={styles.part}>
      {preview === undefined && <Button size="small" onClick={() => { run(show()); }}>{words.preview}</Button>}
      {preview !== undefined && (
        <>
          <Changes preview={preview} words={words} shown={shown} />
          {preview.formulas.length > 0 && (
            <p className={styles.note}>{words.formulas(preview.formulas.map(({ about, name, row }) => `${about} ${name} (${rowNumber(row)})`).join(", "))}</p>
          )}
          <div className={styles.buttons}>
            {preview.changes.length > 0 && (
              <Button size="small" appearance="primary" onClick={() => { run(confirm(preview)); }}>{words.write(preview.changes.length)}</Button>
            )}
            <Button size="small" onClick={() => { say(""); }}>{words.cancel}</Button>
          </div>
        </>
      )}
    </div>
  );
}

function Changes({ preview: { changes }, words, shown }: { readonly preview: ChangesPreview } & Pick<Props, "words" | "shown">): ReactNode {
  const table = useTableStyles();
  return (
    <table className={table.table} aria-label={words.preview}>
      <thead>
        <tr>
          {[words.about, words.column, words.old, words.new].map((name, index) => (
            <th key={name} scope="col" className={mergeClasses(table.cell, index < 2 && table.name)}>{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ about, name, row, shown: old, value }) => (
          <tr key={`${row} ${name}`}>
            <th scope="row" className={mergeClasses(table.cell, table.name, table.anyName)}>{about}</th>
            <td className={mergeClasses(table.cell, table.name, table.anyName)}>{`${name} (${rowNumber(row)})`}</td>
            <td className={table.cell}>{old}</td>
            <td className={table.cell}>{shown(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
