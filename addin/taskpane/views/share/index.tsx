import { WeatherSnowflakeRegular } from "@fluentui/react-icons/svg/weather-snowflake";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useSyncExternalStore, type ReactNode } from "react";
import { usePane } from "../../state/use-pane";
import { Hint } from "../../parts/hint";
import { useTexts } from "../../state/texts";
import { DeedCard } from "./deed-card";

/** The add-in's formulas as values for others, and back. */
export function ShareView(): ReactNode {
  const { t } = useTexts();
  const { services: { deeds } } = usePane();
  const { states } = useSyncExternalStore(deeds.subscribe, deeds.now);
  const busy = Object.values(states).some(({ phase }) => phase === "busy");
  const { freeze, restore, repair } = states;
  return (
    <>
      <Hint>{t.share.intro}</Hint>
      <DeedCard
        texts={t.share.freeze} icon={<WeatherSnowflakeRegular />} busy={busy} phase={freeze?.phase} run={() => deeds.run(["freeze"])}
        result={freeze?.phase === "done" ? { count: freeze.outcome.frozen, left: freeze.outcome.kept } : undefined}
      />
      <DeedCard
        texts={t.share.restore} icon={<ArrowUndoRegular />} busy={busy} phase={restore?.phase} run={() => deeds.run(["restore"])}
        result={restore?.phase === "done" ? { count: restore.outcome.restored, left: restore.outcome.changed } : undefined}
      />
      <DeedCard
        texts={t.share.repair} icon={<WrenchRegular />} busy={busy} phase={repair?.phase} run={() => deeds.run(["repair"])}
        result={repair?.phase === "done" ? { count: repair.outcome.repaired.length, left: repair.outcome.kept } : undefined}
      />
    </>
  );
}
