import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { GroupInReport } from "../../../../core";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";

const useStyles = makeStyles({
  groups: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalM },
  question: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Which groups of people may be named: those of which the user says that they are five or more. */
export function Groups({ groups }: { readonly groups: readonly GroupInReport[] }): ReactNode {
  const { t } = useTexts();
  const { namedGroups, setNamedGroups } = usePane();
  const styles = useStyles();
  const question = useId();
  const texts = t.publicReport.groups;
  return (
    <div role="group" aria-labelledby={question} className={styles.groups}>
      <p id={question} className={styles.question}>{texts.question}</p>
      <p className={styles.note}>{texts.note}</p>
      {groups.map(({ name, isNamed }) => (
        <div key={name}>
          <Checkbox
            label={name} checked={isNamed}
            onChange={(_, { checked }) => { setNamedGroups(checked === true ? [...namedGroups, name] : namedGroups.filter((each) => each !== name)); }}
          />
        </div>
      ))}
    </div>
  );
}
