import { useCallback, useState } from "react";
import type { RiskAtAGlance, RiskOptions } from "../../../core";
import type { Ask, AskOptions } from "../../calculation";
import { useTopic, type Asking, type Beside, type TopicArguments } from "./use-topic";

export interface Risking extends Asking<RiskAtAGlance, RiskOptions> {
  readonly chosen: RiskOptions;
  choose(chosen: RiskOptions): void;
}

/** The risk register of the workbook, with a certainty and over years that the user chooses. */
export function useRisk(ask: Ask, beside: Beside): Risking {
  const [chosen, choose] = useState<RiskOptions>({});
  const question = useCallback((given: TopicArguments<RiskOptions>, how: AskOptions) => ask("risk", given, how), [ask]);
  return { ...useTopic(question, "risk", beside, chosen), chosen, choose };
}
