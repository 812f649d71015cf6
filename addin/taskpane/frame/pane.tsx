import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import type { MoneyUnitChoice } from "../../../core";
import type { Language } from "../../i18n/language";
import { areaName } from "../parts/area-name";
import { Boundary } from "../parts/boundary";
import { later } from "../parts/later";
import type { Services } from "../state/services";
import { useTexts } from "../state/texts";
import { useAnswer } from "../state/use-answer";
import { useOverview, type Answering } from "../state/use-overview";
import { PaneContext, type PaneState } from "../state/use-pane";
import { useProgramme } from "../state/use-programme";
import { useRisk } from "../state/use-risk";
import { useStarted } from "../state/use-started";
import { useStartup } from "../state/use-startup";
import { useWhileShown } from "../state/use-while-shown";
import { useTrying } from "../state/use-trying";
import type { ViewName } from "../state/view-name";
import { AreaChoice } from "./area-choice";
import { ByHand } from "./by-hand";
import { firstView, groupOf, groups, hasTables, type Group } from "./groups";
import { fetchMenu, More } from "./more";
import { LearnedNotice } from "./learned-notice";
import { Groups } from "./navigation";
import { openingView } from "./opening-view";
import { Panel } from "./panel";
import { Reports } from "./reports";
import { StartupNotice } from "./startup-notice";
import { Status } from "./status";
import { Title } from "./title";
import { TooLarge } from "./too-large";
import { usePresenting } from "./use-presenting";
import { useView } from "./use-view";
import { fetchViews } from "./views";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100vh", maxWidth: "720px", margin: "0 auto" },
  away: { display: "none" },
  main: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, flexGrow: 1, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}` },
});

/** Few present, and then everything else waits. */
const Presentation = later(async () => (await import("./presenting")).Presentation);
const InWindow = later(async () => (await import("./presenting")).InWindow);

interface Props {
  readonly services: Services;
  readonly language: Language;
  readonly speak: (language: Language) => void;
  readonly showAmounts: (choice: MoneyUnitChoice) => void;
}

/** The frame around the views: what is calculated, for which area, which view is shown, and the way to the reports. */
export function Pane({ services, language, speak, showAmounts }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const answering = useOverview(services);
  const { overview, asked, tables, phase, options } = answering;
  const [namedGroups, setNamedGroups] = useState<readonly string[]>([]);
  const trying = useTrying();
  const shown = useView(useOpening(answering));
  const presenting = usePresenting();
  const [isHere, isPresenting] = [presenting.where === "here", presenting.where !== "nowhere"];
  const shows = (...views: readonly ViewName[]): boolean => views.includes(shown.view);
  const more = useAnswer(services.ask, "more", useWhileShown(asked, shows("money")));
  const plan = useStarted(services.ask, "plan", asked);
  const programme = useProgramme(services.ask, { overview: answering, isShown: isPresenting || shows("overview", "programme") });
  const risk = useRisk(services.ask, { overview: answering, isShown: isPresenting || shows("overview", "risk") });
  useRibbon(services.commands, shown.open);
  const isAnswered = overview !== undefined;
  const startup = useStartup(services.workbook, isAnswered);
  useEffect(() => { if (isAnswered) void Promise.all([fetchViews(), fetchMenu()]); }, [isAnswered]);
  const [toInsert, setToInsert] = useState<{ readonly id: string }>();
  const insert = (id: string): void => {
    setToInsert({ id });
    shown.open("insert");
  };
  // Once Invoegen was left it begins with its list again.
  useEffect(() => { if (shown.view !== "insert") setToInsert(undefined); }, [shown.view]);
  const group = groupOf(shown.view);
  // Until the first answer nobody knows which tables there are.
  const kinds = tables.map(({ kind }) => kind);
  const has = (each: Group): boolean => !isAnswered || hasTables(each, kinds);
  const state: PaneState = { services, answering, overview, asked, more, plan, programme, risk, trying, startup, day: answering.day, setDay: answering.setDay, namedGroups, setNamedGroups, language, speak, showAmounts, open: shown.open, insert, toInsert, isPresenting, present: isPresenting ? presenting.leave : presenting.start };

  return (
    <PaneContext.Provider value={state}>
      {isHere && <Boundary message={t.failure.part} of={isHere}><Presentation leave={presenting.leave} /></Boundary>}
      {/* What was being done in the pane stays: it is out of sight only. */}
      <div className={mergeClasses(styles.page, isHere && styles.away)}>
        <Title beside={<div ref={presenting.from}><More /></div>}>
          {overview !== undefined && overview.areas.length > 1 && (
            <AreaChoice areas={overview.areas} area={options.area} choose={answering.choose} />
          )}
          <Status answering={answering} />
          <Groups groups={[...groups.filter(has), ...groups.filter((each) => !has(each))]} shown={group} hasTables={has} show={(each) => { shown.showGroup(each, firstView(each, kinds)); }} />
        </Title>
        <main className={styles.main} aria-busy={phase !== "idle"}>
          {presenting.where === "window" && <Boundary message={t.failure.part} of={isPresenting}><InWindow here={presenting.here} leave={presenting.leave} /></Boundary>}
          <ByHand />
          <TooLarge />
          <StartupNotice />
          <LearnedNotice />
          <Panel shown={shown} hasTables={has} />
        </main>
        {group !== undefined && overview !== undefined && overview.verdict !== "nothing" && tables.length > 0 && (
          <Reports services={services} tables={asked?.tables ?? tables} options={{ ...options, ...risk.chosen }} about={answering.learned ? t.learning.reckonedAbout(areaName(overview, t)) : areaName(overview, t)} />
        )}
      </div>
    </PaneContext.Provider>
  );
}

/** Once the first answer is there it says on which view the pane opens; later tables move nobody. */
function useOpening({ overview, tables }: Answering): ViewName {
  const opening = useRef<ViewName>();
  if (opening.current === undefined && overview !== undefined) opening.current = openingView(tables.map(({ kind }) => kind), overview.verdict);
  return opening.current ?? "overview";
}

/** A button of the ribbon tells here what came of it. */
function useRibbon(commands: Services["commands"], open: (view: ViewName) => void): void {
  const { pressed } = useSyncExternalStore(commands.subscribe, commands.now);
  useEffect(() => { if (pressed > 0) open("share"); }, [pressed, open]);
}
