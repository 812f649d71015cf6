import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { Boundary } from "../parts/boundary";
import { useTexts } from "../state/texts";
import { usePane } from "../state/use-pane";
import type { ViewName } from "../state/view-name";
import { Failure } from "./failure";
import { groupOf, type Group } from "./groups";
import { GROUP, groupTab, PANEL, Views, viewTab } from "./navigation";
import { NoTables } from "./no-tables";
import type { Shown } from "./use-view";
import { views } from "./views";
import { WithoutTables } from "./without-tables";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, outlineStyle: "none" },
  tool: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  toolTitle: { ...typographyStyles.subtitle2, margin: 0 },
});

interface Props {
  readonly shown: Shown;
  readonly hasTables: (group: Group) => boolean;
}

/** The view that is shown, below the tabs of its group where that has several. */
export function Panel({ shown: { view, show, panel }, hasTables }: Props): ReactNode {
  const { t } = useTexts();
  const { answering } = usePane();
  const styles = useStyles();
  const group = groupOf(view);
  const several = group !== undefined && group.views.length > 1 && hasTables(group);
  const role = group === undefined
    ? { role: "region", "aria-label": t.views[view] }
    : { role: "tabpanel", "aria-labelledby": several ? viewTab(view) : groupTab(group) };
  return (
    <div className={styles.group} {...(several ? { id: GROUP, role: "tabpanel", "aria-labelledby": groupTab(group) } : {})}>
      {several && <Views group={group} view={view} show={show} />}
      <div ref={panel} id={PANEL} tabIndex={-1} className={styles.panel} {...role}>
        {answering.failure !== undefined && <Failure of={answering.failure} error={answering.error} retry={answering.recalculate} />}
        {group === undefined && <ToolHead view={view} />}
        <Content view={view} group={group} hasTables={hasTables} />
      </div>
    </div>
  );
}

/** The way back from a tool, and its name: no tab has it. */
function ToolHead({ view }: { readonly view: ViewName }): ReactNode {
  const { t } = useTexts();
  const { open } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.tool}>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t.back} title={t.back} onClick={() => { open("overview"); }} />
      <h2 className={styles.toolTitle}>{t.views[view]}</h2>
    </div>
  );
}

/** A tool works without an answer; what is about the figures waits for one, and says what it lacks. */
function Content({ view, group, hasTables }: { readonly view: ViewName; readonly group: Group | undefined } & Pick<Props, "hasTables">): ReactNode {
  const { t } = useTexts();
  const { overview, answering: { tables } } = usePane();
  const View = views[view];
  if (group !== undefined) {
    if (overview === undefined) return null;
    if (!hasTables(group)) return <WithoutTables group={group} />;
    if (tables.length === 0) return <NoTables />;
  }
  return <Boundary key={view} message={t.failure.part} of={overview}><View /></Boundary>;
}
