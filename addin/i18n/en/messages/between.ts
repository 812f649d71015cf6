import type { BetweenCodes } from "../../../../core";
import { fewNames } from "../../few-names";
import type { WordsFor } from "../../message-catalogue";
import { meant } from "./meant";

export const between: WordsFor<BetweenCodes> = {
  notInTasks: ({ nearest }) => [
    `is not in Opgaven and counts for no task${nearest === undefined ? "" : `: do you mean '${nearest}'?`}`, "name a task of Opgaven",
  ],
  taskOfOtherArea: ({ area }) => [`is in Opgaven for another area (${area}) and counts for no task`, "name a task of the same area"],
  taskInSeveralAreas: ({ areas }) => [
    `is empty, but the task is in several areas: ${fewNames(areas, (count) => `and ${count} more`)}`, "enter the area",
  ],
  costsBesideSpending: ["stands beside Uitgaven; choose: costs per unit or Uitgaven", "leave Kosten and Structureel per eenheid empty, or take the rows of the task out of Uitgaven"],
  workForNoTask: ["is empty: counts for no task", "enter the task, if the work belongs to one"],
  endsAfterTarget: ({ packages }) => [`is after the target year of the task: ${fewNames(packages, (count) => `and ${count} more`)}`, "let the work end sooner, or change the target year"],
  notInArrangements: ({ nearest }) => [`is not in Arrangementen${meant(nearest)}`, "name an arrangement of Arrangementen, or add it there"],
  notInStaff: ({ nearest }) => [`is not in Bezetting and stands in for nobody${meant(nearest)}`, "name a role of Bezetting, or add it there"],
  normWithoutObservations: ({ nearest }) => [`has no observations${meant(nearest)}`, "call the norm as Waarnemingen does, or add rows there"],
  notASubject: ({ nearest }) => [`is no agreement, arrangement, process or source: counts for nothing${meant(nearest)}`, "call the subject as its own table does"],
  spelledTwice: ({ other, earlier }) => [`is another name than '${other}' in row ${earlier}`, "write the name in one way if the same is meant"],
  roleWithoutStaff: ["is not in Bezetting, no supply: all of it falls short", "add the role to Bezetting, or check the name"],
  organisationWithoutStaff: ["is not in Bezetting, no supply: all of it falls short if nobody helps", "add the organisation to Bezetting, or check the name"],
};
