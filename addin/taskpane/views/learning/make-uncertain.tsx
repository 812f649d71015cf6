import { Button, Field, Link, makeStyles, Select } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { EffectInDetail, LearningInDetail, UncertainNorm } from "../../../../core";
import type { NewCell, WorkbookTable } from "../../../workbook";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { useTold } from "../../state/why-failed";
import { RowPreview } from "./row-preview";
import { useLearningStyles } from "./styles";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

type Offer = EffectInDetail & { readonly uncertain: UncertainNorm };
type Columns = NonNullable<LearningInDetail["uncertainties"]>;

const offersOf = ({ effects }: LearningInDetail): Offer[] => (effects?.tasks ?? []).flatMap((task) => (task.uncertain === undefined ? [] : [{ ...task, uncertain: task.uncertain }]));
const keyOf = ({ task, area, norm }: EffectInDetail): string => [task, area ?? "", norm].join("\n");

/** From a learned norm to a row of Onzekerheden: how far the costs of a task may turn out otherwise, for who asks what is then still met. */
export function MakeUncertain({ detail, tables }: { readonly detail: LearningInDetail; readonly tables: readonly WorkbookTable[] }): ReactNode {
  const { t: { learning: { uncertain: texts }, views } } = useTexts();
  const { open } = usePane();
  const shared = useLearningStyles();
  const styles = useStyles();
  const heading = useId();
  const [isOpen, setOpen] = useState(false);
  const [chosen, choose] = useState<string>();
  const [message, tell] = useState("");
  const offers = offersOf(detail);
  const offer = offers.find((each) => keyOf(each) === chosen) ?? offers.find(({ uncertain }) => uncertain.row === undefined) ?? offers[0];
  if (offer === undefined) return null;
  const table = tables.find(({ kind }) => kind === "onzekerheden");
  const { uncertainties: columns } = detail;
  const close = (text: string): void => { tell(text); setOpen(false); };
  return (
    <div className={shared.part} role="group" aria-labelledby={heading}>
      <span id={heading} className={shared.title}>{texts.title}</span>
      <p className={shared.note}>{texts.note}</p>
      {!isOpen && <Button size="small" className={styles.button} onClick={() => { tell(""); setOpen(true); }}>{texts.make}</Button>}
      {isOpen && (table === undefined || columns === undefined) && (
        <p className={shared.note}>{`${texts.noTable} `}<Link as="button" inline onClick={() => { open("insert"); }}>{views.insert}</Link></p>
      )}
      {isOpen && table !== undefined && columns !== undefined && (
        <>
          {offers.length > 1 && (
            <Field label={texts.task}>
              <Select value={keyOf(offer)} onChange={(_, { value }) => { choose(value); }}>
                {offers.map((each) => <option key={keyOf(each)} value={keyOf(each)}>{each.area === undefined || each.task.includes(each.area) ? each.task : `${each.task} (${each.area})`}</option>)}
              </Select>
            </Field>
          )}
          <Row offer={offer} table={table} columns={columns} close={close} />
        </>
      )}
      <p role="status" className={shared.note}>{message}</p>
    </div>
  );
}

function Row({ offer, table, columns, close }: { readonly offer: Offer; readonly table: WorkbookTable; readonly columns: Columns; readonly close: (message: string) => void }): ReactNode {
  const { t: { learning: { uncertain: texts, lesson } }, f } = useTexts();
  const { services } = usePane();
  const told = useTold();
  const shared = useLearningStyles();
  const { task, norm, uncertain } = offer;
  if (uncertain.row !== undefined) return <p className={shared.note}>{texts.already(task, table.name, uncertain.row)}</p>;
  const cells = uncertainCells(columns, offer);
  const write = async (): Promise<void> => {
    const row = await services.workbook.addRow(table, cells);
    close(row === undefined ? lesson.noPlace : texts.written(task, table.name, row));
  };
  return (
    <>
      <p className={shared.note}>{texts.meaning(norm, f.ratio(uncertain.mode), f.ratio(uncertain.least), f.ratio(uncertain.most))}</p>
      <RowPreview
        title={texts.preview(table.name)} cells={cells.map(({ name, value }) => ({ name, shown: typeof value === "number" ? f.number(value) : String(value) }))}
        write={() => { write().catch((error: unknown) => { close(told(texts.failed)(error)); }); }} cancel={() => { close(""); }}
      />
    </>
  );
}

/** The row as the table has it, in the columns that it has. */
function uncertainCells(columns: Columns, { task, uncertain: { least, mode, most } }: Offer): NewCell[] {
  const cell = (name: string | undefined, value: NewCell["value"]): NewCell[] => (name === undefined ? [] : [{ name, value }]);
  return [
    ...cell(columns.about, "kosten"), ...cell(columns.name, task), ...cell(columns.kind, "factor"),
    ...cell(columns.least, least), ...cell(columns.mode, mode), ...cell(columns.most, most), ...cell(columns.distribution, "driehoek"),
  ];
}
