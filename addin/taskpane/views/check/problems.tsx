import { Badge, Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { Finding } from "../../../../core";
import { described, wordingIn } from "../../../i18n/finding-text";
import { ignoredTables, inOwnWords, locate, type Place, type WorkbookTable } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import type { Workbook } from "../../state/services";
import { useTexts } from "../../state/texts";

const AT_A_GLANCE = 5;

const useStyles = makeStyles({
  head: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  what: { ...typographyStyles.body1Strong, display: "block", overflowWrap: "anywhere" },
  advice: { ...typographyStyles.body1, display: "block", color: tokens.colorNeutralForeground2 },
  gone: { ...typographyStyles.body1, margin: 0 },
});

interface Props {
  readonly problems: readonly Finding[];
  readonly tables: readonly WorkbookTable[];
  readonly selectCell: Workbook["selectCell"];
}

/** What to mend in the tables, each with the way to its cell. */
export function Problems({ problems, tables, selectCell }: Props): ReactNode {
  const { t, language } = useTexts();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const [all, setAll] = useState(false);
  const [gone, setGone] = useState(false);
  const shown = all ? problems : problems.slice(0, AT_A_GLANCE);
  const unseen = problems.slice(shown.length);

  const go = (place: Place): void => {
    selectCell(place).then((found) => { setGone(!found); }, () => { setGone(true); });
  };

  return (
    <section className={card.card} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={card.title}>{t.problems.title}</h2>
        {problems.length > 0 && <Badge color="warning" appearance="tint" aria-hidden>{problems.length}</Badge>}
      </div>
      <p className={styles.text}>{problems.length === 0 ? t.problems.none : t.problems.count(problems.length)}</p>
      {ignoredTables(tables).map(({ table, first }) => (
        <p key={table.name} className={styles.text}>{t.problems.ignored(table.name, table.sheet, first.name)}</p>
      ))}
      {problems.length > 0 && (
        <ol className={styles.list}>
          {shown.map((problem, index) => {
            const place = locate(problem, tables);
            return (
              <li key={index}>
                <span className={styles.what}>{described(inOwnWords(problem, tables), language)}</span>
                <span className={styles.advice}>{wordingIn(language)(problem).advice}</span>
                {place !== undefined && (
                  <Link as="button" onClick={() => { go(place); }}>{place.cell === undefined ? t.problems.go(problem.table, problem.row, place.sheet) : t.problems.goCell(place.cell)}</Link>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {unseen.length > 0 && (
        <Button size="small" appearance="subtle" onClick={() => { setAll(true); }}>
          {t.problems.more(unseen.length)}
        </Button>
      )}
      <p role="status" className={styles.gone}>{gone ? t.problems.gone : ""}</p>
    </section>
  );
}
