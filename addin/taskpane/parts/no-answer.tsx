import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Means, Overview } from "../../../core";
import { tableName } from "./table-name";
import { useTexts } from "../state/texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Why a question has no answer yet, and what the user can do. */
export function NoAnswer({ overview, means }: { readonly overview: Overview; readonly means: Means }): ReactNode {
  const { t, f } = useTexts();
  const missing = overview.missing.find((entry) => entry.means === means)?.tables ?? [];
  const text = missing.length === 0
    ? t.empty.withProblems
    : `${t.empty.missing(f.either(missing.map(tableName)))} ${t.empty.advice}`;
  return <p className={useStyles().text}>{text}</p>;
}
