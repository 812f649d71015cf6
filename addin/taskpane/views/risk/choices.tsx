import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import type { Risking } from "../../state/use-risk";

const CERTAINTIES = [0.8, 0.9, 0.95, 0.99];
/** Many houses show one year, and the four of the budget. */
const YEARS = [1, 2, 4, 10];

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
  field: { flex: "1 1 110px", minWidth: 0 },
});

/** With which certainty it must be enough, and over how many years. */
export function Choices({ risk: { chosen, choose } }: { readonly risk: Risking }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.choices}>
      <Field label={t.risk.certainty} className={styles.field}>
        <Select value={String(chosen.certainty ?? 0.9)} onChange={(_, { value }) => { choose({ ...chosen, certainty: Number(value) }); }}>
          {CERTAINTIES.map((certainty) => <option key={certainty} value={String(certainty)}>{f.wholeShare(certainty)}</option>)}
        </Select>
      </Field>
      <Field label={t.risk.years} className={styles.field}>
        <Select value={String(chosen.years ?? 1)} onChange={(_, { value }) => { choose({ ...chosen, years: Number(value) }); }}>
          {YEARS.map((years) => <option key={years} value={String(years)}>{t.risk.yearCount(years)}</option>)}
        </Select>
      </Field>
      <Structural />
    </div>
  );
}

const COUNTS = [1, 2, 3, 4, 5, 10];

/** How many years a structural risk counts that does not say so: asked where there is such a one, also where nothing can be answered without it. */
export function Structural(): ReactNode {
  const { t } = useTexts();
  const { overview, answering: { options: { structural }, setStructural } } = usePane();
  const styles = useStyles();
  if (structural === undefined && overview?.problems.some(({ code }) => code === "noYearsOfStructural") !== true) return null;
  return (
    <Field label={t.risk.structural} hint={t.risk.structuralHint} className={styles.field}>
      <Select value={String(structural ?? "")} onChange={(_, { value }) => { setStructural(value === "" ? undefined : Number(value)); }}>
        <option value="">{t.risk.notChosen}</option>
        {COUNTS.map((years) => <option key={years} value={String(years)}>{t.risk.yearCount(years)}</option>)}
      </Select>
    </Field>
  );
}
