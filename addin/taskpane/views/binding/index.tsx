import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactNode } from "react";
import { inputTables } from "../../../../core";
import type { RememberedRange } from "../../../workbook";
import { usePane } from "../../state/use-pane";
import { Hint } from "../../parts/hint";
import { useTakesLong } from "../../parts/use-takes-long";
import { useTexts } from "../../state/texts";
import { SheetCard } from "./sheet-card";
import { useFound } from "./use-found";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  status: { ...typographyStyles.body1, margin: 0 },
  lost: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
});

/** What the workbook holds that is, or could be, a table: per sheet, with the user's say about each range. */
export function BindingView(): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const { services, answering } = usePane();
  const { phase, found, share, look, stop } = useFound(services.workbook.findRanges, services.ask, answering.tables);
  const isLong = useTakesLong(phase === "looking");
  const keep = async (range: RememberedRange, earlier: RememberedRange | undefined): Promise<void> => {
    await services.workbook.remember(range, earlier);
    answering.recalculate();
  };
  const sheets = found?.sheets.filter(({ tooLarge, tables, ranges }) => tooLarge || tables.length > 0 || ranges.length > 0) ?? [];
  const lost = found === undefined ? [] : [...found.lost, ...found.sheets.flatMap((sheet) => sheet.lost)];
  return (
    <>
      <Hint>{t.binding.intro}</Hint>
      <div className={styles.line}>
        <p role="status" className={styles.status}>{phase === "idle" ? sheets.length === 0 && t.binding.nothing : t.binding[phase]}</p>
        {isLong
          ? <Button size="small" onClick={stop}>{t.status.cancel}</Button>
          : <Button size="small" icon={<ArrowClockwiseRegular />} onClick={look}>{t.binding.again}</Button>}
      </div>
      {isLong && <ProgressBar value={share} thickness="medium" aria-label={t.binding.looking} />}
      {found !== undefined && found.unreadable > 0 && (
        <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t.binding.unreadable(found.unreadable)}</MessageBarBody></MessageBar>
      )}
      {lost.map((range) => <Lost key={JSON.stringify([range.sheet, range.place])} range={range} keep={keep} />)}
      {sheets.map((sheet) => <SheetCard key={sheet.id} sheet={sheet} keep={keep} selectCell={services.workbook.selectCell} />)}
    </>
  );
}

interface LostProps {
  readonly range: RememberedRange;
  readonly keep: (range: RememberedRange, earlier: RememberedRange) => Promise<void>;
}

/** A table that was in use and is no longer there. */
function Lost({ range, keep }: LostProps): ReactNode {
  const { t } = useTexts();
  const name = inputTables[range.use!.kind].name;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={useStyles().lost}>
        {t.binding.lost(name, range.sheet)}
        <Button size="small" aria-label={t.binding.forgetOf(name, range.sheet)} onClick={() => { void keep({ ...range, use: null }, range); }}>{t.binding.forget}</Button>
      </MessageBarBody>
    </MessageBar>
  );
}
