import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Overview, Standing, Topic } from "../../../core";
import { whyUnknown } from "../../i18n/headline";
import { usePane } from "../state/use-pane";
import { useTexts } from "../state/texts";
import { tableName } from "./table-name";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Why a question has no answer, and what the user can do. */
export function NoAnswer({ overview, means }: { readonly overview: Overview; readonly means: Topic }): ReactNode {
  const { t, language } = useTexts();
  const { open } = usePane();
  const styles = useStyles();
  const standing = overview.standing[means];
  if (standing.state === "notAsked") return <NotAsked {...standing} />;
  return (
    <p className={styles.text}>
      {t.empty.notCalculated(whyUnknown(standing, language) ?? "")}
      {standing.state === "unreadable" && <> <Link as="button" onClick={() => { open("check"); }}>{t.problems.show}</Link></>}
    </p>
  );
}

function NotAsked({ missing, empty }: Extract<Standing, { readonly state: "notAsked" }>): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const lacks = missing.length === 0 ? [] : [t.empty.missing(f.either(missing.map(tableName))), t.empty.advice];
  const blank = empty.length === 0 ? [] : [t.empty.blank(f.list(empty.map(tableName)), empty.length > 1), t.empty.fill];
  return <p className={styles.text}>{[...lacks, ...blank].join(" ")}</p>;
}
