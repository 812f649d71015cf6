import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useId, useState, type ReactNode } from "react";
import { moneyLayers, type MoneyExplanation, type MoneyLine } from "../../../core";
import { Scroll } from "../parts/scroll";
import { useTableStyles } from "../parts/table-styles";
import { useTexts } from "../texts";

/** As many lines of a layer as fit a glance; the rest on demand. */
const AT_A_GLANCE = 8;

const useStyles = makeStyles({
  panel: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "flex-start",
    marginTop: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2, borderLeft: `3px solid ${tokens.colorCompoundBrandBackground}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", alignSelf: "stretch", columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  layer: { paddingTop: tokens.spacingVerticalS },
});

interface Props {
  readonly id: string;
  readonly title: string;
  readonly explanation: MoneyExplanation;
  /** For the years together: in which year each line falls. */
  readonly withYears: boolean;
  readonly close: () => void;
}

/** The lines that a figure is made of, what ends and what stays apart; their sum is the figure, to the cent. */
export function MoneyLines({ id, title, explanation, withYears, close }: Props): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const table = useTableStyles();
  const [heading, note] = [useId(), useId()];
  const [all, setAll] = useState(false);
  const layers = moneyLayers.filter((layer) => explanation.layers[layer].lines.length > 0);
  const count = layers.reduce((most, layer) => Math.max(most, explanation.layers[layer].lines.length), 0);
  const lines = moneyLayers.flatMap((layer) => explanation.layers[layer].lines);
  const several = new Set(lines.map(({ area }) => area)).size > 1;
  const columns = [t.money.source, t.money.task, ...(withYears ? [t.money.year] : []), t.money.amount];
  const figureCell = (euros: number): ReactNode => <td className={table.cell}>{f.cents(euros)}</td>;

  const line = (each: MoneyLine, index: number): ReactNode => (
    <tr key={index}>
      <td className={mergeClasses(table.cell, table.name)}>{each.source ?? t.money.due}</td>
      <td className={mergeClasses(table.cell, table.name)}>{each.area === undefined || !several ? each.task : `${each.task} (${each.area})`}</td>
      {withYears && <td className={table.cell}>{each.year}</td>}
      {figureCell(each.euros)}
    </tr>
  );

  return (
    <section id={id} className={styles.panel} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>{title}: {f.cents(explanation.euros)}</h3>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={t.money.close} title={t.money.close} onClick={close} />
      </div>
      <p id={note} className={styles.note}>{t.money.explanation}</p>
      <Scroll labelledBy={note}>
        <table className={table.table} aria-labelledby={heading}>
          <thead>
            <tr>
              {columns.map((name, index) => (
                <th key={name} scope="col" className={mergeClasses(table.cell, index < 2 && table.name)}>{name}</th>
              ))}
            </tr>
          </thead>
          {layers.map((layer) => (
            <tbody key={layer}>
              <tr className={table.strong}>
                <th scope="rowgroup" colSpan={columns.length - 1} className={mergeClasses(table.cell, table.name, styles.layer)}>{t.money[layer]}</th>
                <td className={mergeClasses(table.cell, styles.layer)}>{f.cents(explanation.layers[layer].euros)}</td>
              </tr>
              {(all ? explanation.layers[layer].lines : explanation.layers[layer].lines.slice(0, AT_A_GLANCE)).map(line)}
            </tbody>
          ))}
          <tfoot>
            <tr className={table.strong}>
              <th scope="row" colSpan={columns.length - 1} className={mergeClasses(table.cell, table.name, styles.layer)}>{t.money.sum}</th>
              <td className={mergeClasses(table.cell, styles.layer)}>{f.cents(explanation.euros)}</td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
      {count > AT_A_GLANCE && (
        <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => { setAll(!all); }}>
          {all ? t.money.fewerLines : t.money.allLines}
        </Button>
      )}
    </section>
  );
}
