import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Finding } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import type { Services } from "../../state/services";
import { useTexts } from "../../state/texts";
import { Found } from "./found";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 } });

interface Props {
  readonly remarks: readonly Finding[];
  readonly tables: readonly WorkbookTable[];
  readonly selectCell: Services["workbook"]["selectCell"];
}

/** What was read on an assumption: nothing to mend, and to be seen all the same. */
export function Remarks({ remarks, tables, selectCell }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  return remarks.length > 0 && (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{t.remarks.title}</h2>
      <p className={styles.text}>{t.remarks.count(remarks.length)}</p>
      <Found found={remarks} tables={tables} selectCell={selectCell} />
    </section>
  );
}
