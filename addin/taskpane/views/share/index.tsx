import { WeatherSnowflakeRegular } from "@fluentui/react-icons/svg/weather-snowflake";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useSyncExternalStore, type ReactNode } from "react";
import type { CommandState } from "../../../commands";
import { usePane } from "../../state/use-pane";
import { Hint } from "../../parts/hint";
import { useTexts } from "../../state/texts";
import { CommandCard } from "./command-card";
import { ConformanceCard } from "./conformance-card";
import { StartupCard } from "./startup-card";

/** The add-in's formulas as values for others, and back. */
export function ShareView(): ReactNode {
  const { t } = useTexts();
  const { services: { commands } } = usePane();
  const { states } = useSyncExternalStore(commands.subscribe, commands.now);
  const busy = Object.values(states).some(({ phase }) => phase === "busy");
  const { freeze, restore, repair } = states;
  return (
    <>
      <Hint>{t.share.intro}</Hint>
      <CommandCard
        texts={t.share.freeze} icon={<WeatherSnowflakeRegular />} busy={busy} phase={freeze?.phase} error={errorOf(freeze)} run={() => commands.run(["freeze"])}
        result={freeze?.phase === "done" ? { count: freeze.outcome.frozen, left: freeze.outcome.left } : undefined}
      />
      <CommandCard
        texts={t.share.restore} icon={<ArrowUndoRegular />} busy={busy} phase={restore?.phase} error={errorOf(restore)} run={() => commands.run(["restore"])}
        result={restore?.phase === "done" ? { count: restore.outcome.restored, left: restore.outcome.left } : undefined}
      />
      <CommandCard
        texts={t.share.repair} icon={<WrenchRegular />} busy={busy} phase={repair?.phase} error={errorOf(repair)} run={() => commands.run(["repair"])}
        result={repair?.phase === "done" ? { count: repair.outcome.repaired.length, left: repair.outcome.left } : undefined}
      />
      <StartupCard />
      <ConformanceCard />
    </>
  );
}

const errorOf = (state: CommandState<unknown> | undefined): unknown => (state?.phase === "failed" ? state.error : undefined);
