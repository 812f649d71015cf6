import { Link, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { WaitingReaction } from "../../../../core";
import { locateRow, type WorkbookTable } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { Mark } from "../../parts/mark";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";

const useStyles = makeStyles({ gone: { ...typographyStyles.caption1, margin: 0, ":empty": { display: "none" } } });

interface Props {
  readonly waiting: readonly WaitingReaction[];
  readonly tables: readonly WorkbookTable[];
}

/** Reactions without an answer, those that weigh most first; each number leads to its row. */
export function Waiting({ waiting, tables }: Props): ReactNode {
  const { t } = useTexts();
  const texts = t.residents;
  const { services: { workbook } } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const [heading, table] = [useId(), useId()];
  const [gone, setGone] = useState(false);
  const { listColumns: columns } = texts;
  const go = (row: number): void => {
    const place = locateRow({ table: "reacties", row }, tables)?.places[0];
    if (place === undefined) setGone(true);
    else workbook.selectCell(place).then((seen) => { setGone(!seen); }, () => { setGone(true); });
  };
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{texts.list}</h2>
      <span id={table} hidden>{t.figures.tableOf(texts.list)}</span>
      <FigureTable
        labelledBy={table} words={3} fits widths={["21%", "34%", "27%", "18%"]} columns={[columns.number, columns.theme, columns.process, columns.days]}
        rows={waiting.map(({ row, number, process, theme, weighty, days }) => ({
          key: String(row),
          cells: [
            <Link key="number" as="button" aria-label={texts.goTo(number)} onClick={() => { go(row); }}>{number}</Link>,
            weighty ? <span key="theme">{theme} <Mark tone="care">{texts.weighty}</Mark></span> : theme, process, days === undefined ? "-" : texts.days(days),
          ],
        }))}
      />
      <p role="status" className={styles.gone}>{gone ? texts.gone : ""}</p>
    </section>
  );
}
