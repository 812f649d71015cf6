import type { ReactNode } from "react";
import type { GoalInProgramme, ProgrammeOfTables, YieldInProgramme } from "../../../../core";
import { reasonInWords } from "../../../i18n/programme-text";
import { useTexts } from "../../state/texts";
import { useProgrammeStyles } from "./styles";

const states = ["counts", "late", "out"] as const satisfies readonly YieldInProgramme["state"][];

/** Which measures count for a goal, which come too late, and which were not chosen and why not. */
export function GoalYields({ goal: { yields, unit }, answer: { measures } }: { readonly goal: GoalInProgramme; readonly answer: ProgrammeOfTables }): ReactNode {
  const { t: { programme: texts }, f, language } = useTexts();
  const styles = useProgrammeStyles();
  return (
    <div className={styles.panel}>
      {states.map((state) => {
        const own = yields.filter((each) => each.state === state);
        return own.length > 0 && (
          <div key={state}>
            <p className={styles.strong}>{texts[state]}</p>
            <ul>
              {own.map(({ measure, amount }) => (
                <li key={measure} className={styles.text}>
                  {`${measures[measure]!.name}: ${f.amount(amount, unit)}${state === "out" ? ` (${reasonInWords(measures[measure]!.reason, language)})` : ""}`}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
