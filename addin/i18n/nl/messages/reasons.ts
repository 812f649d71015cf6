import type { Reasons, Solved } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { dutch } from "./number";

const solved: Readonly<Record<Solved, string>> = {
  land: "de grond", money: "de verdeling van het geld", ambition: "de ambitieruimte", people: "de inzet van mensen",
  plan: "de planning", programme: "het programma", input: "deze invoer",
};

export const reasons: WordsFor<Reasons> = {
  failed: ["de berekening is niet gelukt door een fout in de invoegtoepassing", "meld het met deze werkmap"],
  stopped: ["de berekening is gestopt", ""],
  unsolved: ({ about, name }) => [`geen uitkomst gevonden voor ${name === "" ? solved[about] : `${solved[about]} van ${name}`}`, "controleer zeer grote en zeer kleine getallen"],
  solverNotLoaded: ["de rekenkern kon niet worden geladen", "probeer het opnieuw"],
  notFinite: ["de uitkomst is te groot om te tonen", "controleer zeer grote en zeer kleine getallen"],
  notLoaded: ["de functies konden niet worden geladen", "controleer de verbinding en laat Excel opnieuw berekenen"],
  noPlannedYears: ["alle jaren zijn al gerealiseerd", "voeg een jaar van de begroting toe"],
  noLand: ["geen grond", ""],
  noReserves: ["geen reserve in Middelen", "geef een bron de soort reserve"],
  noTasks: ["geen opgaven", ""],
  neverFits: ({ name }) => [`'${name}' past nergens, ook niet alleen`, "geef meer mensen, maak het werk langer, of zet minder op Vast"],
  chooseRules: ({ missing }) => [`kies koppelregels: ${missing.length === 0 ? "de soort staat niet vast" : `geen kolom voor ${missing.join(", ")}`}`, "zeg in Koppelregels waar elk veld uit komt"],
  lockedMoney: ({ year, short }) => [`Vaste maatregelen passen niet: geld ${year} (${short.toLocaleString("nl-NL", { maximumFractionDigits: 2 })} tekort)`, ""],
  lockedPeople: ({ role, year }) => [`Vaste maatregelen passen niet: mensen ${role} ${year}`, ""],
  lockedLand: ({ type }) => [`Vaste maatregelen passen niet: grond ${type}`, ""],
  lockedOrder: ["Vaste maatregelen passen niet: volgorde (Na of Sluit uit)", ""],
  lockedNotWhole: ["Vaste maatregelen passen niet heel", ""],
  noPlan: ["geen plan gevonden waarin alles past", "zet minder op Vast, of geef meer mensen"],
  unknownArea: ({ area }) => [`'${area}' staat niet in Indicatoren`, "noem een gebied uit de kolom Gebied"],
  noRisks: ["geen risico's", ""],
  boundsCross: ({ part, least, most }) => [`deel ${part}: het minimum ${dutch(least)} ligt boven het maximum ${dutch(most)}`, ""],
  leastTooMuch: ({ least, whole }) => [`de minima tellen op tot ${dutch(least)}, meer dan het totaal ${dutch(whole)}`, ""],
  mostTooLittle: ({ most, whole }) => [`de delen bieden plaats voor ${dutch(most)}, minder dan het totaal ${dutch(whole)}`, ""],
};
