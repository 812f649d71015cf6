import { Button, makeStyles, SearchBox, tokens, typographyStyles } from "@fluentui/react-components";
import type { DescribedFunction } from "described-functions";
import { useState, type ReactNode } from "react";
import { useTexts } from "../../state/texts";
import { grouped } from "./groups";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  question: { ...typographyStyles.body1Strong, margin: 0 },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none", rowGap: "2px" },
  choice: { width: "100%", justifyContent: "flex-start", textAlign: "start", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { ...typographyStyles.body1Strong },
  what: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  none: { ...typographyStyles.body1, margin: 0, ":empty": { display: "none" } },
});

interface Props {
  readonly functions: readonly DescribedFunction[];
  readonly choose: (chosen: DescribedFunction) => void;
}

/** The functions by the question that they answer, to look through or to search. */
export function FunctionList({ functions, choose }: Props): ReactNode {
  const { t, language } = useTexts();
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const groups = grouped(functions, search, language);
  return (
    <>
      <SearchBox aria-label={t.insert.search} placeholder={t.insert.search} value={search} onChange={(_, { value }) => { setSearch(value); }} />
      <p role="status" className={styles.none}>{groups.length === 0 ? t.insert.noneFound : ""}</p>
      {groups.map(({ group, functions: within }) => (
        <div key={group} className={styles.group}>
          <h4 className={styles.question}>{t.insert.questions[group]}</h4>
          <ul className={styles.list}>
            {within.map((each) => (
              <li key={each.id}>
                <Button appearance="subtle" className={styles.choice} onClick={() => { choose(each); }}>
                  <span className={styles.words}>
                    <span className={styles.name}>{each.id}</span>
                    <span className={styles.what}>{each.description[language]}</span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
