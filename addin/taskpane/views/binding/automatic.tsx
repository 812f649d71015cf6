import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { inputTables } from "../../../../core";
import type { FoundRange, SheetFound } from "../../../workbook";
import { useTexts } from "../../state/texts";
import { Disclosure } from "./editor/disclosure";
import type { Doing } from "./doing";
import { openedAt } from "./opened";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: { ...typographyStyles.body1, display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "center", justifyContent: "space-between" },
  name: { overflowWrap: "anywhere", minWidth: 0 },
});

/** Excel tables that are known by their header: one line with a number, and a way to say that one is something else, or nothing. */
export function Automatic({ tables, open }: { readonly tables: readonly { readonly sheet: SheetFound; readonly range: FoundRange }[] } & Pick<Doing, "open">): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <Disclosure title={t.binding.automatic(tables.length)}>
      <ul className={styles.list}>
        {tables.map(({ sheet, range }) => (
          <li key={range.excelTable} className={styles.line}>
            <span className={styles.name}>{`${range.excelTable} ${t.binding.readAs(inputTables[range.kind!].name)}`}</span>
            <Button size="small" aria-label={`${t.binding.look}: ${range.excelTable}`} onClick={() => { open(openedAt(sheet, range)); }}>{t.binding.look}</Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
