import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { foundOnSheet } from "../../../../../core";
import { described, wordingIn } from "../../../../i18n/finding-text";
import { cellAddress } from "../../../../workbook";
import { ShowAll } from "../../../parts/show-all";
import { useTexts } from "../../../state/texts";
import { usePane } from "../../../state/use-pane";
import { useReading } from "./draft";
import { useEditorStyles } from "./styles";

const AT_A_GLANCE = 4;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  what: { ...typographyStyles.body1, display: "block", overflowWrap: "anywhere" },
  problem: { ...typographyStyles.body1Strong },
  advice: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

/** Problems and remarks of what is read now, each with the way to its cell. */
export function Findings(): ReactNode {
  const { t, f, language } = useTexts();
  const styles = useStyles();
  const editor = useEditorStyles();
  const { services: { workbook } } = usePane();
  const { opened, range, reading: { findings } } = useReading();
  const [all, setAll] = useState(false);
  const [gone, setGone] = useState(false);
  const problems = findings.filter(({ degree }) => degree === "problem");
  const remarks = findings.filter(({ degree }) => degree === "remark");
  const counts = [...(problems.length > 0 ? [t.binding.problems(problems.length)] : []), ...(remarks.length > 0 ? [t.binding.remarks(remarks.length)] : [])];
  const go = async (at: { readonly row: number; readonly column: number }): Promise<void> => {
    const { column, columns } = range.area;
    const origin = { range: { sheetId: opened.sheet.id, row: range.top, column, rows: range.cells.length, columns, header: [] } };
    setGone(!await workbook.selectCell({ origin, sheet: opened.sheet.name, ...at }));
  };
  return (
    <section className={editor.part}>
      <p role="status" className={counts.length === 0 ? editor.text : editor.title}>{counts.length === 0 ? t.binding.noFindings : f.list(counts)}</p>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {(all ? findings : findings.slice(0, AT_A_GLANCE)).map((finding, index) => {
            const { finding: shown, within, onSheet } = foundOnSheet(range, finding);
            return (
              <li key={index}>
                <span className={mergeClasses(styles.what, finding.degree === "problem" && styles.problem)}>{described(shown, language)}</span>
                <span className={styles.advice}>{wordingIn(language)(finding).advice}</span>
                {within !== undefined && (
                  <Link as="button" onClick={() => { go(within).catch(() => { setGone(true); }); }}>{t.binding.goTo(`${opened.sheet.name}!${cellAddress(onSheet!.row, onSheet!.column)}`)}</Link>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <ShowAll all={all} setAll={setAll} count={findings.length} atAGlance={AT_A_GLANCE} />
      {gone && <p role="status" className={editor.text}>{t.binding.gone}</p>}
    </section>
  );
}
