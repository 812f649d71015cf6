import { InputError } from "../domain/findings";
import { readGovernance } from "../governance";
import { readProgress } from "../progress";
import type { SourceTable } from "./model";
import { byKind } from "./tables";
import { carriedBy, exchangesOf, joiningsOf, matricesOf } from "../governance/summary";
import type { AgreementOptions, AgreementsInDetail } from "./agreements/model";
import { standings } from "../progress/summary";
import { treeOf } from "./agreements/tree";

export * from "./agreements/model";

/**
 * The house of Thorbecke at a glance: what is agreed and passed down, what arrangements carry, and how it is getting on.
 * Undefined without a table Afspraken and without Arrangementen. What cannot be read is in `problems`; the parts that do
 * not need it are still there.
 */
export function agreementsInDetail(tables: readonly SourceTable[], { area, day = 0 }: AgreementOptions = {}): AgreementsInDetail | undefined {
  const given = byKind(tables);
  const [agreements, arrangements, contributions] = [given.get("afspraken"), given.get("arrangementen"), given.get("bijdragen")];
  if (agreements === undefined && arrangements === undefined) return undefined;
  const problems: AgreementsInDetail["problems"][number][] = [];
  const attempt = <Answer>(question: () => Answer): Answer | undefined => {
    try {
      return question();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const governance = attempt(() => readGovernance({
    agreements, parties: given.get("partijen"), arrangements, contributions, areas: given.get("gebieden"),
  }, []));
  const monitoring = agreements === undefined || !given.has("metingen") ? undefined : attempt(() => readProgress({
    agreements, measurements: given.get("metingen"), milestones: given.get("mijlpalen"), parties: given.get("partijen"), day,
  }));
  const tree = governance && treeOf(governance);
  const carried = governance === undefined || agreements === undefined || arrangements === undefined || contributions === undefined
    ? undefined : carriedBy(governance);
  return {
    day: monitoring?.day ?? 0,
    agreements: tree?.agreements ?? [], roots: tree?.roots ?? [],
    counts: tree?.counts ?? { closes: 0, shortage: 0, more: 0, notPassedDown: 0 },
    safeguarded: carried?.safeguarded, lost: carried?.lost ?? [],
    matrices: governance === undefined ? [] : matricesOf(governance, area),
    joinings: governance === undefined ? [] : joiningsOf(governance, area),
    exchanges: governance === undefined ? [] : exchangesOf(governance),
    progress: monitoring && { thresholds: monitoring.thresholds, agreements: standings(monitoring) },
    problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
  };
}
