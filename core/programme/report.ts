import { toEuros } from "../numbers/cents";
import { total } from "../numbers/sum";
import type { Report, ReportCell } from "../tables";
import { billOf } from "./amounts";
import type { Bottleneck } from "./bottlenecks";
import { countsIn, isAsked, reached } from "./counts";
import { WHOLE, type Case, type Goal } from "./model";
import type { Outcome } from "./outcome";
import type { ProgrammeRead } from "./read";
import type { Reason } from "./reasons";
import { verdictOf } from "./verdict";

/** PROGRAMMEREN: a row per measure in the order of the sheet, the total, and what is proven per class of priority. */
export function programmeTable({ programme, measuresInSheet, goalsInSheet }: ProgrammeRead, { choice, classes }: Outcome, reasons: readonly Reason[]): Report {
  const { measures, goals, years } = programme;
  const amounts = measures.map((_, place) => (["incidental", "structural"] as const).map((layer) =>
    total(years, (year) => (choice[place]!.length === 0 ? 0 : billOf(programme, place, choice[place]!, layer, years.indexOf(year))))));
  const rows = measuresInSheet.map((place): ReportCell[] => {
    const measure = measures[place]!;
    const parts = choice[place]!;
    const share = total(parts, ({ millionths }) => millionths) / WHOLE;
    const starts = parts.map(({ start }) => measure.starts[start]!.year);
    const counts = goalsInSheet.filter((goal) => isAsked(goals[goal]!)
      && measure.yields.some((each) => each.goal === goal && starts.some((year) => countsIn(measure, year, each.delay, goals[goal]!.year))));
    return [
      measure.name, parts.length === 0 ? "nee" : share === 1 ? "ja" : "deel", share,
      starts.length === 0 ? "" : Math.min(...starts), starts.length === 0 ? "" : Math.max(...starts) + measure.duration - 1,
      ...amounts[place]!.map(toEuros), counts.map((goal) => goalName(goals[goal]!, goals)).join("; "), reasonText(reasons[place]!, programme),
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

/** With its area where the name alone does not tell. */
export function goalName({ name, area }: Goal, goals: readonly Goal[]): string {
  return area !== undefined && goals.filter((each) => each.name === name).length > 1 ? `${name} (${area})` : name;
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
