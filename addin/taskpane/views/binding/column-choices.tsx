import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";
import { inputTables, type ColumnMap, type SearchedTable, type TableKind } from "../../../../core";
import { cellBeside } from "../../../workbook";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({
  toggle: { alignSelf: "flex-start" },
  choice: { minWidth: 0, "& select": { minWidth: 0 } },
  choices: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(130px, 100%), 1fr))", gap: tokens.spacingHorizontalM },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly kind: TableKind;
  readonly table: SearchedTable;
  readonly choose: (columns: ColumnMap) => void;
  /** Whether the choices are in view at first. */
  readonly open: boolean;
}

/** For each column of the kind which header of the sheet stands for it. */
export function ColumnChoices({ kind, table: { columns, names, place }, choose, open: atFirst }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(atFirst);
  const { columns: declared, further } = inputTables[kind];
  const pick = (key: string, value: string): void => {
    // A header that another column has is not taken from it: with the arrow keys one passes by the others' headers.
    const others = Object.entries(columns).filter(([other]) => other !== key);
    choose(Object.fromEntries([...others, ...(value === "" ? [] : [[key, Number(value)] as const])]));
  };
  return (
    <>
      <Button
        size="small" appearance="subtle" className={styles.toggle} aria-expanded={open} aria-controls={open ? id : undefined}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} onClick={() => { setOpen(!open); }}
      >
        {t.binding.columns}
      </Button>
      {open && (
        <div id={id}>
          <div className={styles.choices}>
            {Object.entries(declared).map(([key, { header, required }]) => (
              <Field key={key} className={styles.choice} label={header} required={required}>
                <Select value={columns[key] === undefined ? "" : String(columns[key])} onChange={(_, { value }) => { pick(key, value); }}>
                  <option value="">{t.binding.notThere}</option>
                  {names.map((name, index) => (
                    <option key={index} value={index}>{name === "" ? t.binding.unnamed(cellBeside(place, index)) : name}</option>
                  ))}
                </Select>
              </Field>
            ))}
          </div>
          {further !== "none" && <p className={styles.text}>{t.binding.further[further]}</p>}
        </div>
      )}
    </>
  );
}
