import type { ProgrammeCodes } from "../../../../core";
import { fewNames } from "../../few-names";
import type { WordsFor } from "../../message-catalogue";
import { meant } from "./meant";

export const programme: WordsFor<ProgrammeCodes> = {
  latestStartBeforeEarliest: ["is before 'Vroegste start'", "choose a year in or after Vroegste start"],
  leastShareOfWhole: ["belongs to Uitvoering schaalbaar only", "leave Minimaal deel empty, or choose schaalbaar"],
  unknownPrerequisite: ({ name, nearest }) => [`names '${name}', which is not in Maatregelen${meant(nearest)}`, "use names of the column Maatregel, with ; between them"],
  measureCircle: ({ measures }) => [`makes a circle: ${measures.join(", ")}`, "take one of the names out of Na"],
  prerequisiteLockedOut: ({ other }) => [`names '${other}' with Vast = nee, while this measure is locked`, "unlock one of the two, or take the name out of Na"],
  lockedInOneGroup: ({ earlier }) => [`also stands in row ${earlier} with the same word in Sluit uit: one of the two at most`, "unlock one of the two, or make it nee"],
  lockedYearNotAllowed: ({ allowed }) => [
    "is not an allowed start of this measure", allowed.length === 0 ? "widen Vroegste and Uiterste start, or the period" : `choose ${allowed[0]!} to ${allowed.at(-1)!}, or widen Vroegste and Uiterste start`,
  ],
  lockedWithoutStart: ["is ja, but there is no allowed start", "widen Vroegste and Uiterste start, or the period"],
  notInMeasures: ({ nearest }) => [`is not in Maatregelen${meant(nearest)}`, "name a measure of Maatregelen"],
  effortWithoutStaff: ["is not in Bezetting and has no hours", "add the role to Bezetting, or check the name"],
  goalOfYieldsBlank: ["is empty, while measures yield for this task", "fill it (Doel 0% = reached already)"],
  yieldInSeveralAreas: ({ areas }) => [`is empty, but the task stands in several areas: ${fewNames(areas, (count) => `and ${count} more`)}`, "fill the area, here or with the measure"],
  yieldTwice: ({ earlier }) => [`also stands in row ${earlier} for the same measure and task`, "add up the quantities"],
  yieldBesideMeasure: ["is not 1 for two measures", "leave Opbrengst A and B empty: a measure always yields all of it"],
  roleNamedAsResult: ["is called like a column of the result", "give the role another name"],
};
