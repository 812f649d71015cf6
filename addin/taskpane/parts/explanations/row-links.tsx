import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { InputRow } from "../../../../core";
import { locateRow, type WorkbookTable } from "../../../workbook";
import { usePane } from "../../state/use-pane";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  link: { ...typographyStyles.caption1, textAlign: "left", paddingBlock: "4px" },
  gone: { ...typographyStyles.caption1, whiteSpace: "normal", ":empty": { display: "none" } },
});

interface Props {
  readonly rows: readonly InputRow[];
  readonly tables: readonly WorkbookTable[];
}

/** The way from a line to its rows on the sheets: pressed, Excel selects them. */
export function RowLinks({ rows, tables }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const { services } = usePane();
  const [gone, setGone] = useState(false);
  return (
    <div className={styles.list}>
      {rows.map((row) => {
        const found = locateRow(row, tables);
        if (found === undefined) return null;
        const { table, place } = found;
        const shown = place.cell ?? t.explain.row(table.name, row.row);
        return (
          <Link
            key={`${row.table} ${row.row}`} as="button" className={styles.link} aria-label={t.explain.goTo(shown, place.sheet)}
            onClick={() => { services.workbook.selectCell(place).then((there) => { setGone(!there); }, () => { setGone(true); }); }}
          >
            {shown}
          </Link>
        );
      })}
      <span role="status" className={styles.gone}>{gone ? t.problems.gone : ""}</span>
    </div>
  );
}
