import type { Level } from "./levels";

/** The bodies that decide, with their full names. */
export const bodies = {
  provincialCouncil: ["PS", "provinciale staten", "staten"],
  provincialExecutive: ["GS", "gedeputeerde staten"],
  council: ["raad", "gemeenteraad"],
  executive: ["college", "college van burgemeester en wethouders", "college van b en w", "college van b&w", "b en w", "b&w", "burgemeester en wethouders"],
  generalBoard: ["AB", "algemeen bestuur"],
  executiveBoard: ["DB", "dagelijks bestuur"],
  government: ["regering", "kabinet"],
  parliament: ["staten-generaal", "eerste en tweede kamer"],
} as const;
export type DecidingBody = keyof typeof bodies;

/** What can be decided on. */
export const subjectKinds = {
  agreement: ["afspraak", "agreement"],
  money: ["geld", "money"],
  vision: ["visie", "omgevingsvisie", "vision"],
  ordinance: ["verordening", "ordinance"],
  programme: ["programma", "programme"],
  plan: ["plan", "omgevingsplan"],
  arrangement: ["arrangement"],
  projectDecision: ["projectbesluit", "project decision"],
} as const;
export type SubjectKind = keyof typeof subjectKinds;

/** Which body of a government may decide on what. */
export interface Competence {
  readonly level: Level;
  readonly subjectKind: SubjectKind;
  readonly body: DecidingBody;
}

export interface SourcedCompetence extends Competence {
  readonly source: string;
  /** Seen in a public source that cites the article, not in the text of the law; false: to be checked by who relies on it. */
  readonly read: boolean;
}

const bySource = (level: Level, cells: readonly (readonly [SubjectKind, DecidingBody, source?: string, read?: true])[]): SourcedCompetence[] =>
  cells.map(([subjectKind, body, source = "", read = false]) => ({ level, subjectKind, body, source, read }));

const executiveAgreements = "Gemeentewet 160 lid 1 onder d; 169 lid 4: wensen en bedenkingen van de raad";
const boardAgreements = "Waterschapswet 77, 83: het dagelijks bestuur alleen na delegatie (te controleren)";
const farReaching = "PS eerst bij ingrijpende gevolgen";

/**
 * Who may decide where a user says nothing. House rules differ: a table Bevoegdheden replaces it as a whole. A water board has no
 * environmental vision, and what stands in no row here is decided elsewhere, or by nobody.
 */
export const defaultCompetences: readonly SourcedCompetence[] = [
  ...bySource("province", [
    ["money", "provincialCouncil", "Provinciewet 193, 195", true],
    ["vision", "provincialCouncil"],
    ["ordinance", "provincialCouncil", "Omgevingswet 2.6; 2.8: kan aan GS worden gedelegeerd", true],
    ["programme", "provincialExecutive"],
    ["projectDecision", "provincialExecutive"],
    ["agreement", "provincialExecutive", farReaching],
    ["arrangement", "provincialExecutive", farReaching],
  ]),
  ...bySource("municipality", [
    ["money", "council"],
    ["vision", "council"],
    ["ordinance", "council"],
    ["plan", "council"],
    ["programme", "executive"],
    ["agreement", "executive", executiveAgreements, true],
    ["arrangement", "executive", executiveAgreements, true],
  ]),
  ...bySource("waterAuthority", [
    ["money", "generalBoard"],
    ["ordinance", "generalBoard", "Waterschapswet 78", true],
    ["programme", "generalBoard"],
    ["projectDecision", "executiveBoard", "GS keuren goed"],
    ["agreement", "generalBoard", boardAgreements, true],
    ["arrangement", "generalBoard", boardAgreements, true],
  ]),
  ...bySource("state", [
    ["money", "parliament"],
    ["vision", "government"],
    ["ordinance", "government"],
    ["programme", "government"],
    ["projectDecision", "government"],
    ["agreement", "government"],
    ["arrangement", "government"],
  ]),
];
