import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { toFillIn, type Overview } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import { tableName } from "../../parts/table-name";
import { WaysToTables } from "../../parts/ways-to-tables";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  name: { ...typographyStyles.body1Strong, display: "block" },
  button: { marginTop: tokens.spacingVerticalXS },
});

/** Nothing has an answer yet: which table to fill in first, what each next one is for, and how to get those that are not there. */
export function Begin({ overview }: { readonly overview: Overview }): ReactNode {
  const { t } = useTexts();
  const { answering: { tables } } = usePane();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const { empty, missing } = toFillIn(overview);
  const steps = empty.length > 0 ? empty : missing;
  const first = tables.find(({ kind }) => kind === steps[0]);
  const allEmpty = tables.every(({ kind }) => empty.some((each) => each === kind));
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{t.begin.title}</h2>
      <p className={styles.text}>{empty.length === 0 ? t.begin.absent : t.begin[allEmpty ? "intro" : "partly"]}</p>
      <ol className={styles.list}>
        {steps.map((kind, index) => (
          <li key={kind} className={styles.text}>
            <span className={styles.name}>{tableName(kind)}</span>
            {t.begin.why[kind]}
            {index === 0 && first !== undefined && <GoTo table={first} />}
          </li>
        ))}
      </ol>
      {empty.length === 0 && <WaysToTables />}
      <p className={styles.text}>{t.begin.samples}</p>
    </section>
  );
}

/** To the first row below the header. */
function GoTo({ table: { origin, sheet, kind } }: { readonly table: WorkbookTable }): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const { services: { workbook: { selectCell } } } = usePane();
  return (
    <div>
      <Button
        className={styles.button} appearance="primary"
        onClick={() => { void selectCell({ origin, sheet, row: 1, column: 0 }).catch(() => undefined); }}
      >
        {t.begin.go(tableName(kind), sheet)}
      </Button>
    </div>
  );
}
