import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { inputTables } from "../../../../../core";
import type { RememberedRange } from "../../../../workbook";
import { useCardStyles } from "../../../parts/card-styles";
import { useTexts } from "../../../state/texts";
import { usePane } from "../../../state/use-pane";
import { useTold } from "../../../state/why-failed";
import { AsFormula } from "./as-formula";
import { Disclosure } from "./disclosure";
import { DraftContext, useDraft, type Opened } from "./draft";
import { Fields } from "./fields";
import { Findings } from "./findings";
import { nameOf, toRemember } from "./keep";
import { KindChoice } from "./kind-choice";
import { LeftOut } from "./left-out";
import { Place } from "./place";
import { Preview } from "./preview";
import { RulesTable } from "./rules-table";
import { Shapes } from "./shapes";
import { useEditorStyles } from "./styles";
import { Template } from "./template";
import { Years } from "./years";

const useStyles = makeStyles({
  head: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start", minWidth: 0 },
  title: { overflowWrap: "anywhere", outlineStyle: "none", paddingTop: "2px" },
  /** Always in reach, however long what is above. */
  keep: { position: "sticky", bottom: 0, backgroundColor: tokens.colorNeutralBackground1, paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, zIndex: 1 },
});

interface Props {
  readonly opened: Opened;
  readonly keep: (range: RememberedRange, earlier: RememberedRange | undefined) => Promise<void>;
  /** With what came of it. */
  readonly close: (message: string) => void;
}

/** One range: what it is, what is what in it, and how it will be read; nothing is kept until the user says so. */
export function Editor({ opened, keep, close }: Props): ReactNode {
  const { t, f } = useTexts();
  const told = useTold();
  const styles = useStyles();
  const editor = useEditorStyles();
  const card = useCardStyles();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { services: { workbook } } = usePane();
  const draft = useDraft(opened);
  const [message, setMessage] = useState("");
  useEffect(() => { title.current?.focus(); }, []);
  const { range, reading } = draft;
  const name = nameOf(opened, range);
  const missing = reading?.mapped.plan.missing ?? [];
  const lacks = reading === undefined ? t.binding.needsKind : missing.length > 0 ? t.binding.missing(f.list(missing)) : undefined;

  const say = async (used: boolean, done: string): Promise<void> => {
    const remembered = toRemember(draft, used);
    if (remembered === undefined) return setMessage(t.binding.tooWide);
    await keep(remembered, opened.remembered);
    close(done);
  };
  const run = (action: Promise<void>): void => void action.catch((error: unknown) => { setMessage(told(t.binding.notKept)(error)); });
  const show = async (): Promise<void> => {
    const { area: { row, column, rows, columns } } = range;
    const there = await workbook.selectCell({ origin: { range: { sheetId: opened.sheet.id, row, column, rows, columns, header: [] } }, sheet: opened.sheet.name, row: 0, column: 0 });
    setMessage(there ? "" : t.binding.gone);
  };
  return (
    <DraftContext.Provider value={draft}>
      <section className={card.card} aria-labelledby={heading}>
        <div className={styles.head}>
          <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t.binding.back} title={t.binding.back} onClick={() => { close(""); }} />
          <h3 id={heading} ref={title} tabIndex={-1} className={mergeClasses(card.title, styles.title)}>{name}</h3>
        </div>
        <KindChoice />
        {reading !== undefined && (
          <>
            <Preview />
            <Findings />
            <Fields key={reading.kind} />
            <Years />
            <LeftOut />
            <Shapes key={`shapes ${reading.kind}`} />
          </>
        )}
        <Place />
        {reading !== undefined && <Disclosure title={t.binding.rules}><RulesTable /></Disclosure>}
        <Disclosure title={t.binding.template}>
          <Template />
          {reading !== undefined && <AsFormula />}
        </Disclosure>
        <div className={mergeClasses(editor.part, styles.keep)}>
          <div className={editor.buttons}>
            <Button
              appearance="primary" disabledFocusable={lacks !== undefined}
              onClick={() => { if (lacks === undefined) run(say(true, t.binding.used(name, inputTables[reading!.kind].name))); else setMessage(lacks); }}
            >
              {t.binding.use}
            </Button>
            <Button onClick={() => { run(say(false, t.binding.notUsed(name))); }}>{t.binding.dontUse}</Button>
            <Button appearance="subtle" onClick={() => { show().catch(() => { setMessage(t.binding.gone); }); }}>{t.binding.show}</Button>
          </div>
          <p role="status" className={editor.status}>{message === "" ? lacks : message}</p>
        </div>
      </section>
    </DraftContext.Provider>
  );
}
