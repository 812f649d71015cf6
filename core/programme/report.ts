import { toEuros } from "../numbers/cents";
import { total } from "../numbers/sum";
import type { Report, ReportCell } from "../tables";
import type { Bottleneck } from "./bottlenecks";
import { costOver, goalName, servesGoal, spanOf } from "./chosen";
import { reached } from "./counts";
import type { Case } from "./model";
import type { Outcome } from "./outcome";
import type { ProgrammeRead } from "./read";
import type { Reason } from "./reasons";
import { verdictOf } from "./verdict";

/** PROGRAMMEREN: a row per measure in the order of the sheet, the total, and what is proven per class of priority. */
export function programmeTable({ programme, measuresInSheet, goalsInSheet }: ProgrammeRead, { choice, classes }: Outcome, reasons: readonly Reason[]): Report {
  const { measures, goals } = programme;
  const amounts = measures.map((_, place) => (["incidental", "structural"] as const).map((layer) => costOver(programme, choice, place, layer)));
  const rows = measuresInSheet.map((place): ReportCell[] => {
    const span = spanOf(programme, choice, place);
    return [
      measures[place]!.name, span === undefined ? "nee" : span.share === 1 ? "ja" : "deel", span?.share ?? 0, span?.start ?? "", span?.end ?? "",
      ...amounts[place]!.map(toEuros), goalsInSheet.filter((goal) => servesGoal(programme, choice, place, goal)).map((goal) => goalName(goals[goal]!, goals)).join("; "),
      reasonText(reasons[place]!, programme),
    ];
  });
  const verdicts = classes.map((each): ReportCell[] => [`Oordeel ${each.priority}`, verdictOf(each), each.late / each.goals, "", "", "", "", "", ""]);
  return {
    columns: [
      { header: "Maatregel", kind: "name", key: true }, { header: "Gekozen", kind: "text" }, { header: "Aandeel", kind: "share" },
      { header: "Start", kind: "year" }, { header: "Eind", kind: "year" }, { header: "Kosten", kind: "euros" }, { header: "Structureel", kind: "euros" },
      { header: "Dient", kind: "text" }, { header: "Reden", kind: "text" },
    ],
    rows: [...rows, ["Totaal", "", "", "", "", toEuros(total(amounts, ([once]) => once!)), toEuros(total(amounts, ([, yearly]) => yearly!)), "", ""], ...verdicts],
  };
}

function reasonText(reason: Reason, { measures, goals, roles, years }: Case): string {
  switch (reason.why) {
    case "locked": return "vast";
    case "lockedOut": return "vast: nee";
    case "noStart": return "geen startjaar";
    case "yieldsNothing": return "draagt niet bij";
    case "tooLate": return "te laat";
    case "for": return `gekozen voor ${goalName(goals[reason.goal]!, goals)}`;
    case "neededBy": return `nodig voor ${measures[reason.measure]!.name}`;
    case "excludedBy": return `uitgesloten door ${measures[reason.measure]!.name}`;
    case "waitsFor": return `wacht op ${measures[reason.measure]!.name}`;
    case "money": return `geld ${years[reason.year]!}${reason.structural ? " structureel" : ""}`;
    case "people": return `mensen ${roles[reason.role]!.name} ${years[reason.year]!}`;
    case "land": return `grond ${reason.type}`;
  }
}

/** DOELBEREIK: a row per goal in the order of the sheet; amounts in the goal's own unit, shares as fractions. */
export function goalsTable({ programme, goalsInSheet }: ProgrammeRead, { choice, short, floors, fair }: Outcome, bottlenecks: readonly Bottleneck[]): Report {
  const { goals } = programme;
  const counted = reached(programme, choice);
  return {
    columns: [
      { header: "Opgave", kind: "name", key: true }, { header: "Prioriteit", kind: "level" }, { header: "Doel", kind: "quantity" },
      { header: "Doeljaar", kind: "year" }, { header: "Bereikt", kind: "quantity" }, { header: "Tekort", kind: "quantity" },
      { header: "Tekort aandeel", kind: "share" }, { header: "Op zichzelf haalbaar", kind: "share" }, { header: "Eerlijk deelbaar", kind: "share" },
      { header: "Achterstand", kind: "share" }, { header: "Knelpunt", kind: "text" },
    ],
    rows: goalsInSheet.map((place): ReportCell[] => {
      const goal = goals[place]!;
      const head = [goalName(goal, goals), goal.priority, goal.size ?? "", goal.year ?? ""];
      if (goal.size === undefined) return [...head, "", "", "", "", "", "", ""];
      const late = Math.max(0, short[place]! - fair[place]!);
      return [
        ...head, counted[place]!, Math.max(0, goal.size - counted[place]!), short[place]!, 1 - floors[place]!, 1 - fair[place]!,
        late > NOISE ? late : 0, bottleneckText(bottlenecks[place]!, programme),
      ];
    }),
  };
}

const NOISE = 1e-9;

function bottleneckText(bottleneck: Bottleneck, { roles }: Case): string {
  switch (bottleneck.what) {
    case "nothing": return "";
    case "otherGoals": return "andere opgaven";
    case "tooFewMeasures": return "te weinig maatregelen";
    case "year": return "doeljaar";
    case "money": return "geld";
    case "people": return `mensen ${roles[bottleneck.role]!.name}`;
    case "land": return `grond ${bottleneck.type}`;
    case "moreLimits": return "meer grenzen";
  }
}
