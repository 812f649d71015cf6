import { useCallback, useState } from "react";
import type { Overview, RiskAtAGlance, RiskOptions } from "../../../core";
import type { Ask, AskOptions } from "../../calculation";
import type { OverviewArguments } from "./use-overview";
import { useTopic, type Asking, type TopicArguments } from "./use-topic";

export interface Risking extends Asking<RiskAtAGlance, RiskOptions> {
  readonly chosen: RiskOptions;
  choose(chosen: RiskOptions): void;
}

/** The risk register of the workbook, with a certainty and over years that the user chooses. */
export function useRisk(ask: Ask, overview: Overview | undefined, asked: OverviewArguments | undefined): Risking {
  const [chosen, choose] = useState<RiskOptions>({});
  const question = useCallback((given: TopicArguments<RiskOptions>, how: AskOptions) => ask("risk", given, how), [ask]);
  return { ...useTopic(question, "risk", overview, asked, chosen), chosen, choose };
}
