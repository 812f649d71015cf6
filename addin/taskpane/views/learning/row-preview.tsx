import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useTableStyles } from "../../parts/table-styles";
import { useTexts } from "../../state/texts";
import { useLearningStyles } from "./styles";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

interface Props {
  readonly title: string;
  readonly cells: readonly { readonly name: string; readonly shown: string }[];
  readonly canWrite?: boolean;
  readonly write: () => void;
  readonly cancel: () => void;
}

/** A row as it would stand in a table, with the way to write it: nothing is written before it was seen. */
export function RowPreview({ title, cells, canWrite = true, write, cancel }: Props): ReactNode {
  const { t: { learning: { lesson: texts } } } = useTexts();
  const shared = useLearningStyles();
  const styles = useStyles();
  const tableStyles = useTableStyles();
  const heading = useId();
  return (
    <>
      <span id={heading} className={shared.title}>{title}</span>
      <table className={tableStyles.table} aria-labelledby={heading}>
        <thead>
          <tr>{[texts.column, texts.value].map((name) => <th key={name} scope="col" className={mergeClasses(tableStyles.cell, tableStyles.name)}>{name}</th>)}</tr>
        </thead>
        <tbody>
          {cells.map(({ name, shown }) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(tableStyles.cell, tableStyles.name)}>{name}</th>
              <td className={mergeClasses(tableStyles.cell, tableStyles.name, tableStyles.anyName)}>{shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={!canWrite} onClick={write}>{texts.write}</Button>
        <Button size="small" onClick={cancel}>{texts.cancel}</Button>
      </div>
    </>
  );
}
