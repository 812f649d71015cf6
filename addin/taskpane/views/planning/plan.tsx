import { makeStyles, mergeClasses, Switch, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { MovedWork, PeopleAnswer, PlanAnswer } from "../../../../core";
import { described, wordingIn } from "../../../i18n/finding-text";
import { Explained, Explanations } from "../../parts/explanations";
import { WorkGantt } from "./gantt";
import { PlanDates } from "./plan-dates";
import { StartButton } from "../../parts/start-button";
import { useTableStyles } from "../../parts/table-styles";
import { useTexts } from "../../state/texts";
import type { OverviewArguments } from "../../state/use-overview";
import { usePane } from "../../state/use-pane";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start" },
  wide: { alignSelf: "stretch" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Whether moving packages within their slack makes the peaks fit, and the way of those dates into the table. */
export function Plan({ asked, unit }: { readonly asked: OverviewArguments; readonly unit: PeopleAnswer["unit"] }): ReactNode {
  const { t, f, language } = useTexts();
  const styles = useStyles();
  const [quarters, setQuarters] = useState(unit === "quarter");
  const [late, setLate] = useState(false);
  const [message, setMessage] = useState("");
  const { services: { workbook }, plan: started } = usePane();
  const { state } = started;
  const answer = state.phase === "ready" ? state.answer : undefined;
  const plan = answer?.plan;
  const work = asked.tables.find(({ kind }) => kind === "werk");

  const begin = (): void => {
    setMessage("");
    started.start({ tables: asked.tables, options: { ...asked.options, late, period: quarters ? "quarter" : "year" } });
  };

  return (
    <div className={styles.part}>
      <p className={styles.note}>{t.plan.note}</p>
      <Switch label={t.people.quarters} checked={quarters} disabled={state.phase === "calculating"} onChange={(_, { checked }) => { setQuarters(checked); }} />
      <Switch label={t.plan.late} checked={late} disabled={state.phase === "calculating"} onChange={(_, { checked }) => { setLate(checked); }} />
      <StartButton
        started={started} start={begin} words={quarters ? t.plan.startQuarters : t.plan.startYears} label={t.plan.calculating}
        busy={(progress) => t.plan.busy(f.wholeShare(typeof progress === "number" ? progress : 0))}
      >
        {(state.phase === "failed" || (state.phase === "ready" && answer === undefined)) && t.plan.failed}
        {plan !== undefined && verdict(plan)}
      </StartButton>
      {plan !== undefined && answer !== undefined && <div className={styles.wide}><BeforeAfter plan={plan} answer={answer} /></div>}
      <WorkGantt asked={asked} period={answer?.period ?? unit} late={answer?.late ?? false} moved={plan?.packages} />
      {plan !== undefined && plan.packages.length > 0 && <div className={styles.wide}><Moves packages={plan.packages} /></div>}
      {answer !== undefined && answer.problems.length > 0 && (
        <ul className={mergeClasses(styles.list, styles.wide)}>
          {answer.problems.map((problem, index) => <li key={index}>{described(problem, language)}: {wordingIn(language)(problem).advice}</li>)}
        </ul>
      )}
      {plan !== undefined && plan.rows.length > 0 && work !== undefined && answer !== undefined && (
        <PlanDates table={work} plan={plan} columns={answer.columns} workbook={workbook} tell={setMessage} />
      )}
      <p role="status" className={styles.note}>{message}</p>
    </div>
  );

  function verdict({ packages, percentToWin }: MovedWork): string {
    const moved = packages.length === 0 ? t.plan.nothingMoves : t.plan.moved(packages.length);
    return `${moved} ${percentToWin === 0 ? t.plan.proven : t.plan.within(f.percent(percentToWin))}`;
  }
}

function BeforeAfter({ plan: { before, after, duration, packages, percentToWin }, answer: { pastTarget, period } }: { readonly plan: MovedWork; readonly answer: PlanAnswer }): ReactNode {
  const { t, f } = useTexts();
  const table = useTableStyles();
  // A plan that runs late goes on after the report: what is asked there has no rows to show.
  const explained = (figure: "overload" | "peak", name: string, words: string, moved?: MovedWork["packages"]): ReactNode => (duration !== undefined ? words : (
    <Explained of={{ about: "plan", figure, period, moved: moved ?? [], percentToWin: moved && percentToWin }} name={`${name} ${moved === undefined ? t.plan.before : t.plan.after}`}>{words}</Explained>
  ));
  const peak = (load: number | undefined): string => (load === undefined ? t.people.nobody : f.wholeShare(load));
  const figures: [name: string, before: ReactNode, after: ReactNode][] = [
    [t.plan.overload, explained("overload", t.plan.overload, f.hours(before.overload)), explained("overload", t.plan.overload, f.hours(after.overload), packages)],
    [t.plan.peak, explained("peak", t.plan.peak, peak(before.peak)), explained("peak", t.plan.peak, peak(after.peak), packages)],
    ...(duration === undefined ? [] : [[t.plan.duration, f.count(duration.before), f.count(duration.after)] as [string, string, string]]),
    ...(pastTarget === undefined ? [] : [[t.plan.pastTarget, f.count(pastTarget.before), f.count(pastTarget.after)] as [string, string, string]]),
  ];
  return (
    <Explanations>
      <table className={table.table} aria-label={t.plan.fits}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.cell, table.name)}>{t.plan.figure}</th>
            <th scope="col" className={table.cell}>{t.plan.before}</th>
            <th scope="col" className={table.cell}>{t.plan.after}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(table.cell, table.name, table.anyName)}>{name}</th>
              {values.map((value, index) => <td key={index} className={table.cell}>{value}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </Explanations>
  );
}

/** Which packages a plan moves, and how far. */
function Moves({ packages }: Pick<MovedWork, "packages">): ReactNode {
  const { t, f } = useTexts();
  const table = useTableStyles();
  return (
    <table className={table.table} aria-label={t.plan.moves}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(table.cell, table.name)}>{t.plan.workPackage}</th>
          <th scope="col" className={table.cell}>{t.plan.periods}</th>
        </tr>
      </thead>
      <tbody>
        {packages.map(({ name, periods }) => (
          <tr key={name}>
            <th scope="row" className={mergeClasses(table.cell, table.name, table.anyName)}>{name}</th>
            <td className={table.cell}>{periods > 0 ? `+${f.count(periods)}` : f.count(periods)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
