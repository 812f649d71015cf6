import { Badge, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { inputTables, mappingOf } from "../../../../core";
import { areaAddress, canRemember, type FoundRange, type RememberedRange, type SheetFound } from "../../../workbook";
import { useTexts } from "../../state/texts";
import { useTold } from "../../state/why-failed";
import type { Doing } from "./doing";
import { openedAt } from "./opened";

const useStyles = makeStyles({
  range: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0,
    paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  line: {
    ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere",
    display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: "2", overflow: "hidden",
  },
  kind: { ...typographyStyles.body1, margin: 0 },
  warning: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One range of the list: where it stands, its first line, what it would be. What is sure is used at once; all else is looked at first. */
export function RangeItem({ sheet, found, keep, open, say }: { readonly sheet: SheetFound; readonly found: FoundRange } & Doing): ReactNode {
  const { t, f } = useTexts();
  const told = useTold();
  const styles = useStyles();
  const heading = useId();
  const { range, kind, state, confidence, excelTable, remembered, misfits = 0, added = [] } = found;
  const name = excelTable ?? `${sheet.name}!${areaAddress(range.area)}`;
  const isSure = state === "proposed" && kind !== undefined && confidence === "sure";
  const run = (use: RememberedRange["use"], done: string): void => {
    const next: RememberedRange = { sheet: sheet.name, sheetId: sheet.id, place: range.place, names: range.names, ...(excelTable === undefined ? {} : { excelTable }), use };
    if (!canRemember(next)) return say(t.binding.tooWide);
    keep(next, remembered).then(() => { say(done); }, (error: unknown) => { say(told(t.binding.notKept)(error)); });
  };
  return (
    <div className={styles.range} role="group" aria-labelledby={heading}>
      <div className={styles.head}>
        <h4 id={heading} className={styles.title}>{excelTable ?? areaAddress(range.area)}</h4>
        <Badge appearance="tint" color={state === "used" ? "success" : "informative"}>{t.binding.states[state]}</Badge>
      </div>
      <p className={styles.line}>{range.names.filter((each) => each !== "").join(" | ")}</p>
      {kind !== undefined && (
        <p className={styles.kind}>
          {inputTables[kind].name}
          {state === "proposed" && confidence === "likely" && ` – ${t.binding.likely}`}
        </p>
      )}
      {misfits > 0 && <p className={styles.warning}>{t.binding.misfits(misfits)}</p>}
      {added.length > 0 && <p className={styles.line}>{t.binding.added(f.list(added))}</p>}
      <div className={styles.buttons}>
        {isSure && (
          <Button size="small" appearance="primary" aria-label={`${t.binding.use}: ${name}`} onClick={() => { run(mappingOf(range, kind, found.rules), t.binding.used(name, inputTables[kind].name)); }}>{t.binding.use}</Button>
        )}
        <Button size="small" appearance={isSure ? "secondary" : state === "proposed" ? "primary" : "secondary"} aria-label={`${kind === undefined ? t.binding.choose : t.binding.look}: ${name}`} onClick={() => { open(openedAt(sheet, found)); }}>
          {kind === undefined ? t.binding.choose : t.binding.look}
        </Button>
        {state !== "notUsed" && <Button size="small" aria-label={`${t.binding.dontUse}: ${name}`} onClick={() => { run(null, t.binding.notUsed(name)); }}>{t.binding.dontUse}</Button>}
      </div>
    </div>
  );
}
