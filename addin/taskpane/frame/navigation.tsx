import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../state/texts";
import type { ViewName } from "../state/view-name";
import { tabs } from "./views";

const useStyles = makeStyles({
  list: {
    display: "grid", gridTemplateColumns: "repeat(3, 1fr)",
    "@media (min-width: 560px)": { gridAutoFlow: "column", gridTemplateColumns: "none" },
  },
});

/** The tab and the panel that belong together, for who cannot see that they do. */
export const tabId = (view: ViewName): string => `tab-${view}`;
export const PANEL = "view";

/** The views as tabs, in two rows where the pane is narrow: every one in sight, none behind a scroll. */
export function Navigation({ view, show }: { readonly view: ViewName; readonly show: (view: ViewName) => void }): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <TabList
      size="small" className={styles.list} aria-label={t.viewsLabel}
      selectedValue={view} onTabSelect={(_, { value }) => { show(value as ViewName); }}
    >
      {tabs.map((name) => <Tab key={name} id={tabId(name)} value={name} aria-controls={view === name ? PANEL : undefined}>{t.views[name]}</Tab>)}
    </TabList>
  );
}
