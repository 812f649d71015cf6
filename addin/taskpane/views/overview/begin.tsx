import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { TableKind } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import { tableName } from "../../parts/table-name";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  name: { ...typographyStyles.body1Strong, display: "block" },
  button: { marginTop: tokens.spacingVerticalXS },
});

/** In the order in which each next one gives an answer. */
const order = ["opgaven", "grond", "middelen", "werk", "bezetting", "afspraken"] as const satisfies readonly TableKind[];

/** The tables are there and nothing is filled in: which one first, and what each next one is for. */
export function Begin(): ReactNode {
  const { t } = useTexts();
  const { answering: { tables } } = usePane();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const steps = order.flatMap((kind) => {
    const table = tables.find((each) => each.kind === kind);
    return table === undefined ? [] : [{ kind, table }];
  });
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{t.begin.title}</h2>
      <p className={styles.text}>{t.begin.intro}</p>
      <ol className={styles.list}>
        {steps.map(({ kind, table }, index) => (
          <li key={kind} className={styles.text}>
            <span className={styles.name}>{tableName(kind)}</span>
            {t.begin.why[kind]}
            {index === 0 && <GoTo table={table} />}
          </li>
        ))}
      </ol>
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
