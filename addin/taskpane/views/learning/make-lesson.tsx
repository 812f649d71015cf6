import { Button, Field, Input, Link, makeStyles, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { LearningInDetail, NormInDetail } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { useTold } from "../../state/why-failed";
import { lessonCells } from "./lesson-cells";
import { RowPreview } from "./row-preview";
import { useLearningStyles } from "./styles";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

interface Props {
  readonly detail: LearningInDetail;
  readonly tables: readonly WorkbookTable[];
  readonly norm: NormInDetail;
  /** Undefined: of all areas together. */
  readonly area: string | undefined;
  readonly learned: number;
}

/** From a difference to a row of Lessen: what would stand there is shown first, and only then written. */
export function MakeLesson({ detail: { register, addressees, effects }, tables, norm, area, learned }: Props): ReactNode {
  const { t: { learning: { lesson: texts }, views } } = useTexts();
  const { open } = usePane();
  const shared = useLearningStyles();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [message, tell] = useState("");
  const table = tables.find(({ kind }) => kind === "lessen");
  // The one task that it is about, where that is one.
  const [task, ...others] = area === undefined ? norm.countsFor : (effects?.tasks ?? []).filter((each) => each.norm === norm.name && each.area === area).map((each) => each.task);
  return (
    <div className={shared.part}>
      {!isOpen && (
        <Button
          size="small" className={styles.button} aria-label={area === undefined ? texts.make : texts.makeOf(area)}
          onClick={() => { tell(""); setOpen(true); }}
        >
          {texts.make}
        </Button>
      )}
      {isOpen && (table === undefined || register === undefined) && (
        <p className={shared.note}>{`${texts.noTable} `}<Link as="button" inline onClick={() => { open("insert"); }}>{views.insert}</Link></p>
      )}
      {isOpen && table !== undefined && register !== undefined && (
        <Form
          table={table} register={register} norm={norm} area={area} learned={learned} to={addressees[0]?.to ?? ""}
          task={others.length === 0 ? task : undefined}
          close={(text) => { tell(text); setOpen(false); }}
        />
      )}
      <p role="status" className={shared.note}>{message}</p>
    </div>
  );
}

interface FormProps {
  readonly table: WorkbookTable;
  readonly register: NonNullable<LearningInDetail["register"]>;
  readonly norm: NormInDetail;
  readonly area: string | undefined;
  readonly learned: number;
  readonly to: string;
  readonly task: string | undefined;
  readonly close: (message: string) => void;
}

function Form({ table, register, norm, area, learned, to: first, task, close }: FormProps): ReactNode {
  const { t: { learning: { lesson: texts } }, f } = useTexts();
  const { services, day } = usePane();
  const told = useTold();
  const shared = useLearningStyles();
  const styles = useStyles();
  const [description, describe] = useState(texts.about(norm.name, f.rough(learned), area ?? "", f.rough(norm.inUse?.value ?? 0)));
  const [to, address] = useState(first);
  const [due, setDue] = useState("");
  const { nextId } = register;
  const cells = lessonCells({ columns: register.columns, id: nextId, description, level: area === undefined ? texts.levels.between : texts.levels.area, area, day, due, to, norm, task, learned });
  const write = async (): Promise<void> => {
    const row = await services.workbook.addRow(table, cells);
    close(row === undefined ? texts.noPlace : texts.written(nextId, table.name, row));
  };
  return (
    <div className={shared.part} role="group" aria-label={texts.preview(nextId, table.name)}>
      <Field label={texts.description} className={styles.field}><Textarea value={description} rows={4} resize="vertical" onChange={(_, { value }) => { describe(value); }} /></Field>
      <Field label={texts.to} hint={texts.toHint} className={styles.field} required><Input value={to} onChange={(_, { value }) => { address(value); }} /></Field>
      <Field label={texts.due} className={styles.field}><Input type="date" value={due} onChange={(_, { value }) => { setDue(value); }} /></Field>
      <RowPreview
        title={texts.preview(nextId, table.name)} canWrite={to.trim() !== "" && description.trim() !== ""}
        cells={cells.map(({ name, value, isDay }) => ({
          name, shown: isDay === true ? f.shortDay(`${name === register.columns.due ? due : day}T00:00`) : typeof value === "number" ? f.amount(value, undefined) : String(value),
        }))}
        write={() => { write().catch((error: unknown) => { close(told(texts.failed)(error)); }); }} cancel={() => { close(""); }}
      />
    </div>
  );
}
