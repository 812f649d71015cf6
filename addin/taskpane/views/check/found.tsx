import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Finding } from "../../../../core";
import { described, wordingIn } from "../../../i18n/finding-text";
import { inOwnWords, locate, type Place, type WorkbookTable } from "../../../workbook";
import type { Services } from "../../state/services";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  what: { ...typographyStyles.body1Strong, display: "block", overflowWrap: "anywhere" },
  light: { ...typographyStyles.body1 },
  advice: { ...typographyStyles.body1, display: "block", color: tokens.colorNeutralForeground2 },
  gone: { ...typographyStyles.body1, margin: 0 },
});

interface Props {
  readonly found: readonly Finding[];
  readonly tables: readonly WorkbookTable[];
  readonly selectCell: Services["workbook"]["selectCell"];
}

/** What was found in the tables: each what it is, what to do, and the way to its cell. Remarks are set lighter than problems. */
export function Found({ found, tables, selectCell }: Props): ReactNode {
  const { t, language } = useTexts();
  const styles = useStyles();
  const [gone, setGone] = useState(false);
  const go = (place: Place): void => {
    selectCell(place).then((seen) => { setGone(!seen); }, () => { setGone(true); });
  };
  return (
    <>
      {found.length > 0 && (
        <ol className={styles.list}>
          {found.map((finding, index) => {
            const place = locate(finding, tables);
            return (
              <li key={index}>
                <span className={mergeClasses(styles.what, finding.degree === "remark" && styles.light)}>{described(inOwnWords(finding, tables), language)}</span>
                <span className={styles.advice}>{wordingIn(language)(finding).advice}</span>
                {place !== undefined && (
                  <Link as="button" onClick={() => { go(place); }}>{place.cell === undefined ? t.problems.go(finding.table, finding.row, place.sheet) : t.problems.goCell(place.cell)}</Link>
                )}
              </li>
            );
          })}
        </ol>
      )}
      <p role="status" className={styles.gone}>{gone ? t.problems.gone : ""}</p>
    </>
  );
}
