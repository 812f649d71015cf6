import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { ShowAll } from "../../parts/show-all";

/** As many as fit a glance; the rest on demand. */
const AT_A_GLANCE = 6;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: { padding: "4px 0 4px 8px", textAlign: "right", verticalAlign: "top", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: "inherit" },
  name: { textAlign: "left", paddingLeft: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly [name: string, ...figures: ReactNode[]])[];
}

/** A small table of figures under its own heading. */
export function LandTable({ title, note, columns, rows }: Props): ReactNode {
  const styles = useStyles();
  const heading = useId();
  const [all, setAll] = useState(false);
  return (
    <div className={styles.part}>
      <h3 id={heading} className={styles.title}>{title}</h3>
      <p className={styles.note}>{note}</p>
      {rows.length > 0 && (
        <table className={styles.table} aria-labelledby={heading}>
          <thead>
            <tr>
              {columns.map((name, index) => (
                <th key={name} scope="col" className={mergeClasses(styles.cell, index === 0 && styles.name)}>{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, AT_A_GLANCE)).map(([name, ...figures]) => (
              <tr key={name}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>{name}</th>
                {figures.map((figure, index) => <td key={index} className={styles.cell}>{figure}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ShowAll all={all} setAll={setAll} count={rows.length} atAGlance={AT_A_GLANCE} />
    </div>
  );
}
