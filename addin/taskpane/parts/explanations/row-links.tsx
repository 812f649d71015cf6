import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment, useState, type ReactNode } from "react";
import type { InputRow } from "../../../../core";
import { locateRow, rowNumber, type WorkbookTable } from "../../../workbook";
import { usePane } from "../../state/use-pane";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  link: { ...typographyStyles.caption1, textAlign: "left", paddingBlock: "4px" },
  more: { ...typographyStyles.caption1, paddingBlock: "4px" },
  gone: { ...typographyStyles.caption1, whiteSpace: "normal", ":empty": { display: "none" } },
});

/** Of an amount that was added up, so many of its rows; and of lines together so many of theirs. */
const AT_A_GLANCE = 5;
const ROWS_AT_A_GLANCE = 4;

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
      {rows.slice(0, ROWS_AT_A_GLANCE).map((row) => {
        const found = locateRow(row, tables);
        if (found === undefined) return null;
        const { table, places } = found;
        const more = places.slice(AT_A_GLANCE).length;
        return (
          <Fragment key={`${row.table} ${row.row}`}>
            {places.slice(0, AT_A_GLANCE).map((place, index) => {
              const shown = place.cell ?? t.explain.row(table.name, rowNumber(place.row));
              return (
                <Link
                  key={index} as="button" className={styles.link} aria-label={t.explain.goTo(shown, place.sheet)}
                  onClick={() => { services.workbook.selectCell(place).then((there) => { setGone(!there); }, () => { setGone(true); }); }}
                >
                  {shown}
                </Link>
              );
            })}
            {more > 0 && <span className={styles.more}>{t.explain.moreRows(more)}</span>}
          </Fragment>
        );
      })}
      {rows.length > ROWS_AT_A_GLANCE && <span className={styles.more}>{t.explain.moreRows(rows.slice(ROWS_AT_A_GLANCE).length)}</span>}
      <span role="status" className={styles.gone}>{gone ? t.problems.gone : ""}</span>
    </div>
  );
}
