import { Button, Field, Input, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useId, useState, type ReactNode } from "react";
import { inputTables, tableKinds, yearsTyped, type TableKind } from "../../../../core";
import { usePane } from "../../state/use-pane";
import { useCardStyles } from "../../parts/card-styles";
import { useTexts } from "../../state/texts";
import { useInserting } from "../../state/use-inserting";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  status: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** An input table on a sheet of its own: empty to fill in, or with a few rows to see how it is meant. */
export function TableCard(): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const { services, answering: { tables, settings }, day } = usePane();
  const [kind, setKind] = useState<TableKind>("opgaven");
  const [typed, setTyped] = useState(`${settings.from ?? day.slice(0, 4)}${settings.to === undefined ? "" : `-${settings.to}`}`);
  const { insert, message, busy, clear } = useInserting();
  const [wrong, setWrong] = useState("");

  const { columns, further } = inputTables[kind];
  const needed = Object.values(columns).filter(({ required }) => required).map(({ header }) => header);
  const years = further === "years" ? yearsTyped(typed) : [];
  const existing = tables.find((table) => table.kind === kind);

  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{t.insert.tableTitle}</h3>
      <p className={styles.text}>{t.insert.tableIntro}</p>
      <Field label={t.insert.tableKind} hint={t.insert.tableAbout[kind]}>
        <Select value={kind} onChange={(_, { value }) => { setKind(value as TableKind); clear(); setWrong(""); }}>
          {tableKinds.map((each) => <option key={each} value={each}>{inputTables[each].name}</option>)}
        </Select>
      </Field>
      {further === "years" && (
        <Field
          label={t.insert.years} hint={t.insert.yearsHint}
          {...(years === undefined ? { validationState: "error", validationMessage: t.insert.yearsWrong } : {})}
        >
          <Input value={typed} onChange={(_, { value }) => { setTyped(value); }} />
        </Field>
      )}
      {needed.length > 0 && <p className={styles.text}>{t.insert.columnsNeeded(f.list(needed))}</p>}
      {existing !== undefined && <p className={styles.text}>{t.insert.tableExists(existing.name)}</p>}
      <div className={styles.buttons}>
        <Button
          icon={<TableAddRegular />} disabledFocusable={busy}
          onClick={() => { setWrong(years === undefined ? t.insert.yearsWrong : ""); if (years !== undefined) insert(services.workbook.insertInputTable(kind, years)); }}
        >
          {t.insert.emptyTable}
        </Button>
        <Button disabledFocusable={busy} onClick={() => { setWrong(""); insert(services.workbook.insertSampleTable(kind)); }}>{t.insert.sampleTable}</Button>
      </div>
      <p role="status" className={styles.status}>{wrong === "" ? message : wrong}</p>
    </section>
  );
}
