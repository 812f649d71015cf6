import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RiskInDetail } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { withOneStop } from "../../../i18n/risk-text";
import { RowLinks } from "../../parts/explanations/row-links";
import { useTexts } from "../../state/texts";
import { useRiskStyles } from "./styles";

const useStyles = makeStyles({
  detail: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, minWidth: 0,
    marginTop: tokens.spacingVerticalXS, backgroundColor: tokens.colorNeutralBackground2, borderLeft: `3px solid ${tokens.colorCompoundBrandBackground}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What is behind a bar: chance, amounts, owner and control, and the way to the row. */
export function RiskDetail({ risk: { row, chance, amounts, nature, years, expected, owner, control }, tables }: { readonly risk: RiskInDetail; readonly tables: readonly WorkbookTable[] }): ReactNode {
  const { t: { risk: { detail: texts } }, f } = useTexts();
  const styles = useStyles();
  const shared = useRiskStyles();
  const [least, mode] = amounts;
  const together = [...amounts, expected, control?.needed ?? 0, control?.expected ?? 0, control?.cost ?? 0];
  const euros = (amount: number): string => f.euros(amount, together);
  const impact = amounts.length === 1 ? texts.fixed(euros(least!)) : [texts.range(euros(least!), euros(amounts.at(-1)!)), ...(amounts.length === 3 ? [texts.mode(euros(mode!))] : [])].join(" ");
  const lines = [
    texts.chance(f.share(chance)), impact, ...(nature === "structural" ? [texts.structural(f.number(years))] : []), texts.expected(euros(expected)),
    owner === undefined ? texts.noOwner : texts.owner(owner),
    ...(control === undefined ? [texts.noControl] : [
      texts.control(control.name ?? texts.unnamed),
      `${texts.relief(euros(control.needed), euros(control.expected))}${control.cost === undefined ? "" : texts.cost(euros(control.cost))}. ${texts.pays[control.pays]}`,
    ]),
  ];
  return (
    <div className={styles.detail}>
      {lines.map((line) => <p key={line} className={shared.note}>{withOneStop(line)}</p>)}
      <RowLinks rows={[{ table: "risicos", row }]} tables={tables} />
    </div>
  );
}
