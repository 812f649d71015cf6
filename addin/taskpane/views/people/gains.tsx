import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Gain, PeopleInDetail } from "../../../../core";
import { Scroll } from "../../parts/scroll";
import { useTableStyles } from "../../parts/table-styles";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, cursor: "pointer", color: tokens.colorBrandForegroundLink },
});

/** What working as one government saves, per role and together. */
export function Gains({ detail: { gains, gain } }: { readonly detail: PeopleInDetail }): ReactNode {
  const { t, f } = useTexts();
  const table = useTableStyles();
  const caption = useId();
  const columns = [t.people.role, t.people.alone, t.people.together, t.people.saved];
  const row = (name: string, { alone, together, saved }: Gain): ReactNode => (
    <tr key={name}>
      <th scope="row" className={mergeClasses(table.cell, table.name)}>{name}</th>
      {[alone, together, saved].map((hours, index) => <td key={index} className={table.cell}>{f.count(hours)}</td>)}
    </tr>
  );
  return (
    <details>
      <summary id={caption} className={useStyles().summary}>{t.people.gains}</summary>
      <Scroll labelledBy={caption}>
        <table className={table.table} aria-labelledby={caption}>
          <thead>
            <tr>
              {columns.map((name, index) => <th key={name} scope="col" className={mergeClasses(table.cell, index === 0 && table.name)}>{name}</th>)}
            </tr>
          </thead>
          <tbody>{gains.map((each) => row(each.role, each))}</tbody>
          <tfoot className={table.strong}>{row(t.money.total, gain)}</tfoot>
        </table>
      </Scroll>
    </details>
  );
}
