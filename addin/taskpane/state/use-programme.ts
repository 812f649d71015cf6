import { useCallback, useState } from "react";
import type { ProgrammeOfTables, ProgrammeOptions } from "../../../core";
import type { Ask, AskOptions } from "../../calculation";
import { useTopic, type Asking, type Beside, type TopicArguments } from "./use-topic";

/** What the user tries before it stands in the workbook, and how far to search. */
export type Tried = Pick<ProgrammeOptions, "money" | "locks" | "search">;

export interface Programming extends Asking<ProgrammeOfTables, Tried> {
  readonly tried: Tried;
  attempt(tried: Tried): void;
}

/** The programme of the workbook, or as it is tried. */
export function useProgramme(ask: Ask, beside: Beside): Programming {
  const [tried, attempt] = useState<Tried>({});
  const question = useCallback((given: TopicArguments<Tried>, how: AskOptions) => ask("measures", given, how), [ask]);
  return { ...useTopic(question, "programme", beside, tried), tried, attempt };
}
