import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { DecisionsInDetail } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { Mark } from "../../parts/mark";
import { PasteDefaults } from "../../parts/paste-defaults";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({ note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 } });

/** Who may decide on what: the table of the user, or the default with its sources, to paste and change. */
export function Competences({ of: { own, lines } }: { readonly of: NonNullable<DecisionsInDetail["competences"]> }): ReactNode {
  const { t } = useTexts();
  const card = useCardStyles();
  const styles = useStyles();
  const [heading, table] = [useId(), useId()];
  const { competences: texts, kinds, bodies } = t.decisions;
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{texts.title}</h2>
      <p className={styles.note}>{own ? texts.own : texts.standard(lines.filter(({ read }) => read === false).length, lines.length)}</p>
      {!own && <PasteDefaults kind="bevoegdheden" />}
      <span id={table} hidden>{t.figures.tableOf(texts.title)}</span>
      <FigureTable
        labelledBy={table} words={3} fits widths={["38%", "20%", "42%"]} columns={[texts.columns.subject, texts.columns.body, texts.columns.source]}
        // A table of the user may say the same twice.
        rows={lines.map(({ level, subjectKind, body, source, read }, row) => ({
          key: String(row),
          cells: [`${texts.levels[level]}: ${kinds[subjectKind]}`, bodies[body], <span key="source">{source} {read !== undefined && <Mark tone={read ? "none" : "care"}>{read ? texts.read : texts.toCheck}</Mark>}</span>],
        }))}
      />
    </section>
  );
}
