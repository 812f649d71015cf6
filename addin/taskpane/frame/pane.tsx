import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import type { Language } from "../../i18n/language";
import { areaName } from "../parts/area-name";
import { Boundary } from "../parts/boundary";
import { useAnswer } from "../state/use-answer";
import { useStarted } from "../state/use-started";
import type { Services } from "../state/services";
import { useTexts } from "../state/texts";
import type { ViewName } from "../state/view-name";
import { AreaChoice } from "./area-choice";
import { Failure } from "./failure";
import { More } from "./more";
import { Navigation, PANEL, tabId } from "./navigation";
import { NoTables } from "./no-tables";
import { Reports } from "./reports";
import { Status } from "./status";
import { Title } from "./title";
import { useOverview } from "../state/use-overview";
import { PaneContext, type PaneState } from "../state/use-pane";
import { fetchViews, tabs, views } from "./views";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100vh", maxWidth: "720px", margin: "0 auto" },
  main: { flexGrow: 1, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}` },
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, outlineStyle: "none" },
  tool: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  toolTitle: { ...typographyStyles.subtitle2, margin: 0 },
});

interface Props {
  readonly services: Services;
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

/** The frame around the views: what is calculated, for which area, which view is shown, and the way to the reports. */
export function Pane({ services, language, speak }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const answering = useOverview(services);
  const { overview, asked, tables, phase, options } = answering;
  const more = useAnswer(services.ask, "more", asked);
  const plan = useStarted(services.ask, "plan", asked);
  const [day, setDay] = useState(today);
  const { view, show, open, panel } = useView();
  useRibbon(services.commands, open);
  const isAnswered = overview !== undefined;
  useEffect(() => { if (isAnswered) void fetchViews(); }, [isAnswered]);
  const View = views[view];
  const isTab = tabs.includes(view);
  const state: PaneState = { services, answering, overview, asked, more, plan, day, setDay, language, speak, open };

  return (
    <PaneContext.Provider value={state}>
      <div className={styles.page}>
        <Title beside={<More />}>
          {overview !== undefined && overview.areas.length > 1 && (
            <AreaChoice areas={overview.areas} area={options.area} choose={answering.choose} />
          )}
          <Status answering={answering} />
          <Navigation view={view} show={show} />
        </Title>
        <main className={styles.main} aria-busy={phase !== "idle"}>
          <div
            ref={panel} id={PANEL} tabIndex={-1} className={styles.panel}
            {...(isTab ? { role: "tabpanel", "aria-labelledby": tabId(view) } : { role: "region", "aria-label": t.views[view] })}
          >
            {answering.failure !== undefined && <Failure of={answering.failure} retry={answering.recalculate} />}
            {!isTab && (
              <div className={styles.tool}>
                <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t.back} title={t.back} onClick={() => { open("overview"); }} />
                <h2 className={styles.toolTitle}>{t.views[view]}</h2>
              </div>
            )}
            {isTab && overview !== undefined && tables.length === 0 && <NoTables />}
            {(!isTab || (overview !== undefined && tables.length > 0)) && (
              <Boundary key={view} message={t.failure.part} of={overview}>
                <View />
              </Boundary>
            )}
          </div>
        </main>
        {isTab && overview !== undefined && tables.length > 0 && (
          <Reports services={services} tables={tables} options={{ ...options, day }} about={areaName(overview, t)} />
        )}
      </div>
    </PaneContext.Provider>
  );
}

/** The clock is here and not in the core. Swedish writes a day as the standard does: 2026-11-25. */
const today = (): string => new Intl.DateTimeFormat("sv-SE").format(new Date());

/** A button of the ribbon tells here what came of it. */
function useRibbon(commands: Services["commands"], open: (view: ViewName) => void): void {
  const { pressed } = useSyncExternalStore(commands.subscribe, commands.now);
  useEffect(() => { if (pressed > 0) open("share"); }, [pressed, open]);
}

/** Which view is shown; one that is opened from elsewhere than its tab takes the keyboard along, and starts at its top. */
function useView() {
  const [view, show] = useState<ViewName>("overview");
  const [opened, setOpened] = useState<object>();
  const panel = useRef<HTMLDivElement>(null);
  const open = useCallback((next: ViewName) => {
    show(next);
    setOpened({});
  }, []);
  useEffect(() => { document.documentElement.scrollTop = 0; }, [view]);
  useEffect(() => { if (opened !== undefined) panel.current?.focus({ preventScroll: true }); }, [opened]);
  return { view, show, open, panel };
}
