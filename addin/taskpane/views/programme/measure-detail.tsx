import { Field, Select } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Lock, MeasureInProgramme, ProgrammeOfTables } from "../../../../core";
import { reasonInWords } from "../../../i18n/programme-text";
import { Explained, Explanations, RowLinks } from "../../parts/explanations";
import { Figures } from "../../parts/figures";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { figureOf } from "./figure-of";
import { useProgrammeStyles } from "./styles";

const locks: readonly Lock[] = ["free", "in", "out"];

/** What a measure costs and asks, each with its rows; why it was chosen or not; and the way to try it otherwise. */
export function MeasureDetail({ measure, answer }: { readonly measure: MeasureInProgramme; readonly answer: ProgrammeOfTables }): ReactNode {
  const { t: { programme: texts }, f, language } = useTexts();
  const { asked, programme: { tried, attempt } } = usePane();
  const styles = useProgrammeStyles();
  const { name, row, cost, structural, hours, hectares, serves, locked, running, canStart } = measure;
  const of = figureOf(answer);
  const panel = useRef<HTMLDivElement>(null);
  // A measure that was tried in or out stands elsewhere now: the keyboard goes along.
  useEffect(() => { if (document.activeElement === document.body) panel.current?.querySelector("select")?.focus(); }, []);
  const lock = (value: Lock): void => { attempt({ ...tried, locks: { ...tried.locks, [name]: value } }); };
  return (
    <div ref={panel} className={styles.panel}>
      <p className={styles.text}>{reasonInWords(measure.reason, language)}</p>
      {measure.share > 0 && (
        <Explanations>
          <Figures
            of={[
              [texts.cost, <Explained key="cost" of={of({ figure: "incidental", measure: row })} amount={cost} name={`${texts.cost} ${name}`}>{f.euros(cost, [cost, structural])}</Explained>],
              [texts.structural, <Explained key="structural" of={of({ figure: "structural", measure: row })} amount={structural} name={`${texts.structural} ${name}`}>{f.euros(structural, [cost, structural])}</Explained>],
              [texts.hours, <Explained key="hours" of={of({ figure: "hours", measure: row })} amount={hours} name={`${texts.hours} ${name}`}>{f.hours(hours)}</Explained>],
              [texts.hectares, <Explained key="hectares" of={of({ figure: "hectares", measure: row })} amount={hectares} name={`${texts.hectares} ${name}`}>{f.hectares(hectares)}</Explained>],
            ]}
          />
        </Explanations>
      )}
      {serves.length > 0 && <p className={styles.text}>{`${texts.serves}: ${f.list(serves)}`}</p>}
      {!running && canStart && (
        <Field label={texts.lockOf(name)}>
          <Select value={tried.locks?.[name] ?? locked ?? "free"} onChange={(_, { value }) => { lock(value as Lock); }}>
            {locks.map((each) => <option key={each} value={each}>{texts.lock[each]}</option>)}
          </Select>
        </Field>
      )}
      {asked !== undefined && <RowLinks rows={[{ table: "maatregelen", row }]} tables={asked.tables} />}
    </div>
  );
}
