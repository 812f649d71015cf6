import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useCardStyles } from "../parts/card-styles";
import { tableName } from "../parts/table-name";
import { useTexts } from "../state/texts";
import { usePane } from "../state/use-pane";
import { answersOf, type Group } from "./groups";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  view: { ...typographyStyles.body1Strong, display: "block" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a group would answer, the tables that this takes, and the ways to give them. */
export function WithoutTables({ group }: { readonly group: Group }): ReactNode {
  const { t, f } = useTexts();
  const { open } = usePane();
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
      <div className={styles.buttons}>
        <Button onClick={() => { open("insert"); }}>{texts.insert}</Button>
        <Button onClick={() => { open("binding"); }}>{t.empty.find}</Button>
      </div>
    </section>
  );
}
