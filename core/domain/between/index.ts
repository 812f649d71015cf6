/** What must hold between tables. Whoever has two of them looks at every rule about both. */
import { contributionsTable } from "../tables/bijdragen";
import { effortTable } from "../tables/inzet";
import { questionsTable } from "../tables/leervragen";
import { lessonsTable } from "../tables/lessen";
import { measurementsTable, milestonesTable } from "../tables/metingen";
import { yieldsTable } from "../tables/opbrengsten";
import { preconditionsTable } from "../tables/randvoorwaarden";
import { spendingTable } from "../tables/uitgaven";
import { workTable } from "../tables/werk";
import { effortWithoutStaff, namesMeasure } from "./names-measure";
import { namesIndicator } from "./names-indicator";
import { conditionNamesAgreement, contributionNamesArrangement, decisionNamesParty, decisionNamesSubject, namesAgreement, normWithoutObservations, substituteWithoutStaff } from "./names-elsewhere";
import { namesInLessons, normOfQuestion } from "./names-in-learning";
import { namesTask } from "./names-task";
import { costsBesideSpending, costsInSpending, spendingNeedsArea } from "./spending-for-tasks";
import type { BetweenTables, Withdrawal } from "./tables-seen";
import { endsAfterTarget, workWithoutTask } from "./work-for-tasks";
import { organisationWithoutStaff, roleWithoutStaff } from "./work-without-staff";

export const rulesBetweenTables: readonly BetweenTables[] = [
  namesTask(workTable, ["task", "area"], "remark"),
  workWithoutTask,
  endsAfterTarget,
  roleWithoutStaff,
  organisationWithoutStaff,
  substituteWithoutStaff,
  namesTask(preconditionsTable, ["task"], "remark"),
  namesTask(contributionsTable, ["task"], "remark"),
  namesTask(spendingTable, ["task", "area"], "problem"),
  spendingNeedsArea,
  costsBesideSpending,
  namesMeasure(yieldsTable),
  namesTask(yieldsTable, ["task", "area"], "problem"),
  namesMeasure(effortTable),
  effortWithoutStaff,
  namesIndicator,
  namesTask(questionsTable, ["task"], "remark"),
  namesTask(lessonsTable, ["task"], "remark"),
  namesAgreement(measurementsTable),
  namesAgreement(milestonesTable),
  conditionNamesAgreement,
  contributionNamesArrangement,
  decisionNamesParty,
  decisionNamesSubject,
  normWithoutObservations,
  normOfQuestion,
  namesInLessons,
];

export const withdrawals: readonly Withdrawal[] = [costsInSpending];

export { isAfterTarget } from "./work-for-tasks";
export { namesTask } from "./names-task";
export type { BetweenTables, TablesSeen, Withdrawal } from "./tables-seen";
