import { Badge, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { Finding } from "../../../../core";
import { ignoredTables, type WorkbookTable } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import type { Workbook } from "../../state/services";
import { useTexts } from "../../state/texts";
import { Found } from "./found";

const AT_A_GLANCE = 5;

const useStyles = makeStyles({
  head: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly problems: readonly Finding[];
  /** Nothing is filled in: then nothing is in order either. */
  readonly isBlank: boolean;
  readonly tables: readonly WorkbookTable[];
  readonly selectCell: Workbook["selectCell"];
}

/** What to mend in the tables, each with the way to its cell. */
export function Problems({ problems, isBlank, tables, selectCell }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, AT_A_GLANCE);
  const unseen = problems.slice(shown.length);

  return (
    <section className={card.card} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={card.title}>{t.problems.title}</h2>
        {problems.length > 0 && <Badge color="warning" appearance="tint" aria-hidden>{problems.length}</Badge>}
      </div>
      <p className={styles.text}>{problems.length > 0 ? t.problems.count(problems.length) : isBlank ? t.problems.nothing : t.problems.none}</p>
      {ignoredTables(tables).map(({ table, first }) => (
        <p key={table.name} className={styles.text}>{t.problems.ignored(table.name, table.sheet, first.name)}</p>
      ))}
      <Found found={shown} tables={tables} selectCell={selectCell} />
      {unseen.length > 0 && (
        <Button size="small" appearance="subtle" onClick={() => { setAll(true); }}>
          {t.problems.more(unseen.length)}
        </Button>
      )}
    </section>
  );
}
