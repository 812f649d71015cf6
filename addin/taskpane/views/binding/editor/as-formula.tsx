import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { inputTables, rulesForFormula } from "../../../../../core";
import { areaAddress, shownFormula, type MappingPlace, type MappingToWrite } from "../../../../workbook";
import { useTexts } from "../../../state/texts";
import { usePane } from "../../../state/use-pane";
import { useTold } from "../../../state/why-failed";
import { useReading } from "./draft";
import { useEditorStyles } from "./styles";

const useStyles = makeStyles({
  formula: {
    fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere", display: "block",
    padding: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1,
  },
});

interface Preview {
  readonly mapping: MappingToWrite;
  readonly place: MappingPlace;
  readonly rows: number;
  readonly columns: number;
}

/** INLEZEN with its rules on a sheet of their own: first what would be written, and only then the writing. */
export function AsFormula(): ReactNode {
  const { t, language } = useTexts();
  const told = useTold();
  const styles = useStyles();
  const editor = useEditorStyles();
  const { services: { workbook }, startup } = usePane();
  const { opened, range, rules, reading: { kind } } = useReading();
  const [preview, setPreview] = useState<Preview>();
  const [message, setMessage] = useState("");
  // Other rules make another formula.
  useEffect(() => { setPreview(undefined); }, [rules, range]);

  const look = async (): Promise<void> => {
    setMessage("");
    const made = rulesForFormula(opened.cells, range, kind, rules);
    if ("refused" in made) return setMessage(t.binding.formulaRefused[made.refused]);
    const { place: { column, columns }, top, cells } = range;
    const mapping = { kind, rules: made.rules, source: { sheet: opened.sheet.name, address: areaAddress({ row: top, column, columns, rows: cells.length }) } };
    setPreview({ mapping, rows: made.rows, columns: made.columns, place: await workbook.previewMapping(mapping) });
  };
  const write = async ({ mapping }: Preview): Promise<void> => {
    const sheet = await workbook.insertMapping(mapping, `${inputTables[kind].name}: ${opened.sheet.name}!${mapping.source.address}`);
    startup.check();
    setPreview(undefined);
    setMessage(t.binding.formulaWritten(sheet));
  };
  const run = (action: Promise<void>): void => void action.catch((error: unknown) => { setMessage(told(t.binding.formulaFailed)(error)); });
  return (
    <>
      {preview === undefined && <Button size="small" className={editor.start} onClick={() => { run(look()); }}>{t.binding.formula}</Button>}
      {preview !== undefined && (
        <>
          <p className={editor.text}>{t.binding.formulaHow(preview.place.sheet, preview.place.table)}</p>
          <code className={styles.formula}>{shownFormula("INLEZEN", preview.place.given, language)}</code>
          <p className={editor.small}>{t.binding.formulaSize(preview.rows, preview.columns)}</p>
          <div className={editor.buttons}>
            <Button size="small" appearance="primary" onClick={() => { run(write(preview)); }}>{t.binding.formulaWrite}</Button>
            <Button size="small" onClick={() => { setPreview(undefined); }}>{t.binding.cancel}</Button>
          </div>
        </>
      )}
      <p role="status" className={editor.status}>{message}</p>
    </>
  );
}
