import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useCardStyles } from "../parts/card-styles";
import { tableName } from "../parts/table-name";
import { WaysToTables } from "../parts/ways-to-tables";
import { useTexts } from "../state/texts";
import { answersOf, type Group } from "./groups";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  view: { ...typographyStyles.body1Strong, display: "block" },
});

/** What a group would answer, the tables that this takes, and the ways to give them. */
export function WithoutTables({ group }: { readonly group: Group }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const texts = t.withoutTables;
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{texts.title(t.groups[group.name])}</h2>
      <p className={styles.text}>{texts.intro}</p>
      <ul className={styles.list}>
        {group.views.map((view) => {
          const answers = answersOf[view];
          return answers !== undefined && (
            <li key={view} className={styles.text}>
              <span className={styles.view}>{t.views[view]}</span>
              {`${answers.question(t)} ${texts.reads(f.list(answers.tables.map(tableName)))}`}
            </li>
          );
        })}
      </ul>
      <WaysToTables />
    </section>
  );
}
