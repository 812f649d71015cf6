import type { BetweenCodes } from "../../../../core";
import { fewNames } from "../../few-names";
import type { WordsFor } from "../../message-catalogue";
import { meant } from "./meant";

export const between: WordsFor<BetweenCodes> = {
  notInTasks: ({ nearest }) => [
    `staat niet in Opgaven en telt bij geen opgave mee${nearest === undefined ? "" : `: bedoelt u '${nearest}'?`}`, "noem een opgave uit Opgaven",
  ],
  taskOfOtherArea: ({ area }) => [`staat in Opgaven voor een ander gebied (${area}) en telt bij geen opgave mee`, "noem een opgave uit hetzelfde gebied"],
  taskInSeveralAreas: ({ areas }) => [
    `is leeg, maar de opgave staat in meer gebieden: ${fewNames(areas, (count) => `en ${count} meer`)}`, "vul het gebied in",
  ],
  costsBesideSpending: ["staat naast Uitgaven; kies: kosten per eenheid of Uitgaven", "laat Kosten en Structureel per eenheid leeg, of haal de rijen van de opgave uit Uitgaven"],
  workForNoTask: ["is leeg: telt bij geen opgave mee", "vul de opgave in, als het werk bij een opgave hoort"],
  endsAfterTarget: ({ packages }) => [`ligt na het doeljaar van de opgave: ${fewNames(packages, (count) => `en ${count} meer`)}`, "laat het werk eerder eindigen, of pas het doeljaar aan"],
  notInArrangements: ({ nearest }) => [`staat niet in Arrangementen${meant(nearest)}`, "noem een arrangement uit Arrangementen, of voeg het daar toe"],
  notInStaff: ({ nearest }) => [`staat niet in Bezetting en vervangt niemand${meant(nearest)}`, "noem een rol uit Bezetting, of voeg haar daar toe"],
  normWithoutObservations: ({ nearest }) => [`heeft geen waarnemingen${meant(nearest)}`, "noem de norm zoals in Waarnemingen, of voeg daar rijen toe"],
  notASubject: ({ nearest }) => [`is geen afspraak, arrangement, traject of bron: telt nergens mee${meant(nearest)}`, "noem het onderwerp zoals het in zijn eigen tabel heet"],
  spelledTwice: ({ other, earlier }) => [`is een andere naam dan '${other}' in rij ${earlier}`, "schrijf de naam overal gelijk als hetzelfde bedoeld is"],
  roleWithoutStaff: ["staat niet in Bezetting, geen aanbod: alles is tekort", "voeg de rol toe aan Bezetting, of controleer de naam"],
  organisationWithoutStaff: ["staat niet in Bezetting, geen aanbod: alles is tekort als niemand helpt", "voeg de organisatie toe aan Bezetting, of controleer de naam"],
};
