import { makeStyles, mergeClasses, Tab, TabList, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { visuallyHidden } from "../parts/visually-hidden";
import { useTexts } from "../state/texts";
import type { ViewName } from "../state/view-name";
import type { Group } from "./groups";

const useStyles = makeStyles({
  list: { flexWrap: "wrap" },
  groups: { marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  // Beside each other in the narrowest pane.
  group: { paddingInline: tokens.spacingHorizontalXS, "@media (max-width: 345px)": { "& .fui-Tab__content": { fontSize: "13px" } } },
  view: { "& .fui-Tab__content": { ...typographyStyles.caption1 } },
  dimmed: { "& .fui-Tab__content": { color: tokens.colorNeutralForeground3, fontStyle: "italic" } },
  visuallyHidden,
});

/** The tabs and the panels that belong together, for who cannot see that they do. */
export const groupTab = ({ name }: Group): string => `group-${name}`;
export const viewTab = (view: ViewName): string => `tab-${view}`;
export const PANEL = "view";
export const GROUP = "group";

interface GroupsProps {
  readonly groups: readonly Group[];
  readonly shown: Group | undefined;
  /** Whether there is anything to answer from. */
  readonly hasTables: (group: Group) => boolean;
  readonly show: (group: Group) => void;
}

/** The groups of views. One without tables is dimmed, and still opens: it says what it would answer. */
export function Groups({ groups, shown, hasTables, show }: GroupsProps): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <TabList
      size="small" className={mergeClasses(styles.list, styles.groups)} aria-label={t.groupsLabel} selectedValue={shown?.name ?? ""}
      onTabSelect={(_, { value }) => { show(groups.find(({ name }) => name === value)!); }}
    >
      {groups.map((group) => (
        <Tab
          key={group.name} id={groupTab(group)} value={group.name} className={mergeClasses(styles.group, !hasTables(group) && styles.dimmed)}
          aria-controls={group === shown ? hasTables(group) && group.views.length > 1 ? GROUP : PANEL : undefined}
        >
          {t.groups[group.name]}
          {!hasTables(group) && <span className={styles.visuallyHidden}>{` ${t.withoutTables.mark}`}</span>}
        </Tab>
      ))}
    </TabList>
  );
}

interface ViewsProps {
  readonly group: Group;
  readonly view: ViewName;
  readonly show: (view: ViewName) => void;
}

/** The views of a group, in a lighter row. */
export function Views({ group, view, show }: ViewsProps): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <TabList
      size="small" appearance="subtle-circular" className={styles.list} aria-label={t.viewsLabel(t.groups[group.name])}
      selectedValue={view} onTabSelect={(_, { value }) => { show(value as ViewName); }}
    >
      {group.views.map((name) => (
        <Tab key={name} id={viewTab(name)} value={name} className={styles.view} aria-controls={view === name ? PANEL : undefined}>{t.views[name]}</Tab>
      ))}
    </TabList>
  );
}
