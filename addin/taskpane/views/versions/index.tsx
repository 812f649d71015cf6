import type { ReactNode } from "react";
import { usePane } from "../../state/use-pane";
import { Hint } from "../../parts/hint";
import { useTexts } from "../../state/texts";
import { CompareCard } from "./compare-card";
import { KeepCard } from "./keep-card";
import { ListCard } from "./list-card";
import { useVersions } from "./use-versions";

/** What was established, and what has changed since: keep a version, lock it, compare two. */
export function VersionsView(): ReactNode {
  const { t } = useTexts();
  const { services } = usePane();
  const versions = useVersions(services.workbook);
  return (
    <>
      <Hint>{t.versions.intro}</Hint>
      <KeepCard versions={versions} />
      <ListCard versions={versions} />
      <CompareCard versions={versions} />
    </>
  );
}
