import type { Competence, SubjectKind } from "../domain/competences";
import type { Level } from "../domain/levels";
import type { DecisionRow } from "../domain/tables";

/** What a decision is about: the same for who asks for it and who took it. */
export const subjectKey = (keyOf: (name: string) => string, name: string, kind: SubjectKind, party: string): string => `${keyOf(name)}\n${kind}\n${keyOf(party)}`;

/** What one party must decide on. */
export interface DecisionSubject {
  /** Its `subjectKey`. */
  readonly key: string;
  readonly name: string;
  readonly kind: SubjectKind;
  /** Undefined: nobody says whose it is. */
  readonly party: string | undefined;
  /** Of money. */
  readonly money: Money | undefined;
  /** A decision after this day is late (of an agreement: its own date), as a serial number. */
  readonly before: number | undefined;
}

/** Money that must be voted. */
export interface Money {
  /** Euros; undefined: what is brought is no amount of money. */
  readonly needed: number | undefined;
  /** Earliest first; empty: no years are asked. */
  readonly years: readonly number[];
}

/** Subjects, decisions up to a day, and who may take them. */
export interface Decisions {
  readonly subjects: readonly DecisionSubject[];
  /** By date, then as on the sheet. */
  readonly decisions: readonly DecisionRow[];
  readonly competences: readonly Competence[];
  readonly levelOf: (party: string) => Level | undefined;
  /** The day of the question, as a serial number; undefined: nothing was ever decided. */
  readonly day: number | undefined;
}
