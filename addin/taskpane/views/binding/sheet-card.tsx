import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { SheetFound } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import { useTexts } from "../../state/texts";
import type { Doing } from "./doing";
import { RangeItem } from "./range-item";

const useStyles = makeStyles({
  title: { overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** What was found on one sheet. */
export function SheetCard({ sheet, ...doing }: { readonly sheet: SheetFound } & Doing): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={mergeClasses(card.title, styles.title)}>{sheet.name}</h3>
      {sheet.tooLarge && <p className={styles.text}>{t.binding.tooLarge}</p>}
      {sheet.ranges.filter(({ state }) => state !== "automatic").map((range) => (
        <RangeItem key={`${range.range.place.row} ${range.range.place.column}`} sheet={sheet} found={range} {...doing} />
      ))}
    </section>
  );
}
