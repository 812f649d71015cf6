import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { PeopleInDetail, RoleInPeriod } from "../../../../core";
import { Explained, Explanations } from "../../parts/explanations";
import { fallsShort } from "../../parts/falls-short";
import { Scroll } from "../../parts/scroll";
import { useTableStyles } from "../../parts/table-styles";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  caption: { ...typographyStyles.body1Strong },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  role: {
    position: "sticky", left: 0, minWidth: "88px", maxWidth: "128px", whiteSpace: "normal", textAlign: "left",
    backgroundColor: tokens.colorNeutralBackground1, paddingLeft: 0, paddingRight: tokens.spacingHorizontalXS,
  },
  heat: { textAlign: "center", borderLeft: `1px solid ${tokens.colorNeutralBackground1}`, padding: "4px 6px" },
  calm: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  full: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  over: { backgroundColor: tokens.colorPaletteDarkOrangeBackground1 },
  far: { backgroundColor: tokens.colorPaletteRedBackground2 },
  short: { ...typographyStyles.caption1Strong, display: "block" },
});

/** From here on people are nearly all taken; over 1 there are too few; far over, not even close. */
const FULL = 0.85;
const FAR = 1.25;

/** Role by period: how much of the people is asked, and how many hours fall short; in figures, coloured to find them. */
export function HeatMap({ detail: { periods, roles } }: { readonly detail: PeopleInDetail }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const table = useTableStyles();
  const caption = useId();
  const tone = ({ demand, load }: RoleInPeriod): string | false => {
    if (demand === 0) return false;
    if (load === undefined || load > FAR) return styles.far;
    if (load > 1) return styles.over;
    return load > FULL ? styles.full : styles.calm;
  };
  const explained = (figure: "load" | "shortage", role: string, period: number | string, words: string): ReactNode => (
    <Explained of={{ about: "people", figure, role, period }} name={`${t.people[figure]} ${role} ${period}`}>{words}</Explained>
  );
  const cell = (role: string, period: number | string, each: RoleInPeriod): ReactNode => {
    if (each.demand === 0) return "-";
    return (
      <>
        {each.load === undefined ? t.people.nobody : explained("load", role, period, f.wholeShare(each.load))}
        {fallsShort(each) && (
          <span className={styles.short}>{explained("shortage", role, period, t.people.hoursShort(f.count(each.shortage)))}</span>
        )}
      </>
    );
  };
  return (
    <Explanations>
      <figure className={styles.figure}>
        <figcaption id={caption} className={styles.caption}>{t.people.heatMap}</figcaption>
        <p className={styles.note}>{t.people.heatMapNote}</p>
        <Scroll labelledBy={caption}>
          <table className={table.table} aria-labelledby={caption}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(table.cell, styles.role)}>{t.people.role}</th>
                {periods.map((period) => <th key={period} scope="col" className={mergeClasses(table.cell, styles.heat)}>{period}</th>)}
              </tr>
            </thead>
            <tbody>
              {roles.map(({ role, perPeriod }) => (
                <tr key={role}>
                  <th scope="row" className={mergeClasses(table.cell, styles.role)}>{role}</th>
                  {perPeriod.map((each, index) => (
                    <td key={periods[index]} className={mergeClasses(table.cell, styles.heat, tone(each))}>
                      {cell(role, periods[index]!, each)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </figure>
    </Explanations>
  );
}
