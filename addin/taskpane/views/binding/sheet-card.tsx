import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { inputTables } from "../../../../core";
import type { SheetFound } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import { useTexts } from "../../state/texts";
import { RangeForm, type RangeProps } from "./range-form";

const useStyles = makeStyles({
  title: { overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

type Props = { readonly sheet: SheetFound } & Pick<RangeProps, "keep" | "selectCell">;

/** What was found on one sheet. */
export function SheetCard({ sheet, keep, selectCell }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={`${card.title} ${styles.title}`}>{sheet.name}</h3>
      {sheet.tooLarge && <p className={styles.text}>{t.binding.tooLarge}</p>}
      {sheet.tables.map(({ name, kind }) => <p key={name} className={styles.text}>{t.binding.automatic(name, inputTables[kind].name)}</p>)}
      {sheet.ranges.map((found) => (
        <RangeForm
          key={`${found.table.place.row} ${found.table.place.column}`}
          sheet={sheet} found={found} keep={keep} selectCell={selectCell}
        />
      ))}
    </section>
  );
}
