import { Badge, Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { columnsAmong, inputTables, missingColumns, tableAt, tableKinds, type ColumnMap, type TableKind } from "../../../../core";
import { areaAddress, canRemember, type FoundRange, type RememberedRange, type SheetFound } from "../../../workbook";
import type { Workbook } from "../../state/services";
import { useTexts } from "../../state/texts";
import { ColumnChoices } from "./column-choices";
import { Notices } from "./notices";
import { Preview } from "./preview";

const useStyles = makeStyles({
  range: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0,
    paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  status: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What the user makes of a range. */
interface Choice {
  readonly kind: TableKind | undefined;
  readonly columns: ColumnMap;
}

export interface RangeProps {
  readonly sheet: SheetFound;
  readonly found: FoundRange;
  readonly keep: (range: RememberedRange, earlier: RememberedRange | undefined) => Promise<void>;
  readonly selectCell: Workbook["selectCell"];
}

/** One range: what it is taken for, to be corrected, used, or left out. */
export function RangeForm({ sheet, found, keep, selectCell }: RangeProps): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const [own, setOwn] = useState<Choice>();
  const [message, setMessage] = useState("");
  const { place, names } = found.table;
  const table = own === undefined ? found.table : tableAt(sheet.cells, place, own.kind, own.columns);
  const { kind, columns } = table;
  const name = `${sheet.name}!${areaAddress(table.area)}`;
  const missing = kind === undefined ? [] : missingColumns(kind, names, columns);
  const twice = names.filter((_, index) => Object.values(columns).filter((each) => each === index).length > 1);
  const lacks = kind === undefined ? t.binding.needsKind
    : twice.length > 0 ? t.binding.chosenTwice(f.list(twice))
      : missing.length > 0 ? t.binding.needsColumns(f.list(missing)) : undefined;
  const usedAsIs = found.state === "used" && own === undefined;
  const state = found.state === "proposed" && kind === undefined ? "unknown" : found.state;

  const choose = (next: Choice): void => {
    setMessage("");
    setOwn(next);
  };
  const say = async (use: RememberedRange["use"], done: string): Promise<void> => {
    const range = { sheet: sheet.name, sheetId: sheet.id, place, names, use };
    if (!canRemember(range)) return setMessage(t.binding.tooWide);
    await keep(range, found.remembered);
    setOwn(undefined);
    setMessage(done);
  };
  const run = (action: Promise<void>): void => void action.catch(() => { setMessage(t.binding.notKept); });
  const use = (): void => {
    if (kind === undefined || lacks !== undefined) setMessage(lacks ?? "");
    else run(say({ kind, columns }, t.binding.used(name, inputTables[kind].name)));
  };
  const show = async (): Promise<void> => {
    const { row, column, rows, columns: width } = table.area;
    const there = await selectCell({ origin: { range: { sheetId: sheet.id, row, column, rows, columns: width, header: [] } }, sheet: sheet.name, row: 0, column: 0 });
    if (!there) setMessage(t.binding.gone);
  };

  return (
    <div role="group" aria-labelledby={heading} className={styles.range}>
      <div className={styles.head}>
        <h4 id={heading} className={styles.title}>{areaAddress(table.area)}</h4>
        <Badge appearance="tint" color={state === "used" ? "success" : state === "notUsed" ? "subtle" : "informative"}>{t.binding.states[state]}</Badge>
      </div>
      {state === "proposed" && own === undefined && <p className={styles.text}>{t.binding.confidence[table.confidence]}</p>}
      <Field label={t.binding.kind}>
        <Select
          value={kind ?? ""}
          onChange={(_, { value }) => {
            const next = tableKinds.find((each) => each === value);
            choose({ kind: next, columns: next === undefined ? {} : columnsAmong(next, names).columns });
          }}
        >
          <option value="">{t.binding.chooseKind}</option>
          {tableKinds.map((each) => <option key={each} value={each}>{inputTables[each].name}</option>)}
        </Select>
      </Field>
      {kind !== undefined && (
        <ColumnChoices
          key={kind} kind={kind} table={table} choose={(next) => { choose({ kind, columns: next }); }}
          // Where the user has something to choose or to check; a poor guess is not worth a page of choices.
          open={own !== undefined || (found.state === "proposed" && table.confidence === "likely")}
        />
      )}
      <Notices noticed={table.noticed} />
      <Preview name={name} table={table} cells={sheet.cells} />
      <div className={styles.buttons}>
        <Button
          size="small" appearance="primary" disabledFocusable={usedAsIs || lacks !== undefined}
          aria-label={`${t.binding.use}: ${name}`} onClick={use}
        >
          {t.binding.use}
        </Button>
        <Button
          size="small" disabledFocusable={found.state === "notUsed"} aria-label={`${t.binding.dontUse}: ${name}`}
          onClick={() => { run(say(null, t.binding.notUsed(name))); }}
        >
          {t.binding.dontUse}
        </Button>
        <Button
          size="small" appearance="subtle" aria-label={`${t.binding.show}: ${name}`}
          onClick={() => { show().catch(() => { setMessage(t.binding.gone); }); }}
        >
          {t.binding.show}
        </Button>
      </div>
      <p role="status" className={styles.status}>{message === "" ? own !== undefined && lacks : message}</p>
    </div>
  );
}
