import { createContext, useContext, useMemo, useState } from "react";
import {
  findingsThrough, proposedRules, rangeOf, readRange, rowRules, rulesAt, stillLost,
  type Finding, type HeaderPlace, type MappedTable, type SheetCells, type TableKind, type TableRange, type WrittenRule,
} from "../../../../../core";
import type { RememberedRange } from "../../../../workbook";

/** A range that the user looks at, and what is said of it so far. */
export interface Opened {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly cells: SheetCells;
  readonly excelTable?: string | undefined;
  readonly place: HeaderPlace;
  readonly fixed?: true | undefined;
  readonly kind: TableKind | undefined;
  readonly rules: readonly WrittenRule[];
  readonly tied?: TableKind | undefined;
  readonly remembered?: RememberedRange | undefined;
  /** Of what was kept: rows and columns that are no longer to be found. */
  readonly lost?: readonly Finding[] | undefined;
}

/** What the rules make of the range. */
export interface Reading {
  readonly kind: TableKind;
  readonly mapped: MappedTable;
  /** At the rows of the range, from 1. */
  readonly findings: readonly Finding[];
}

export interface Draft {
  readonly opened: Opened;
  readonly range: TableRange;
  readonly rules: readonly WrittenRule[];
  /** Undefined until the user says what it is. */
  readonly reading: Reading | undefined;
  setKind(kind: TableKind | undefined): void;
  setRules(rules: readonly WrittenRule[]): void;
  /** Other rules as another kind, as a template has them. */
  take(kind: TableKind, rules: readonly WrittenRule[]): void;
  setPlace(place: HeaderPlace, fixed: true | undefined): void;
}

type State = Pick<Opened, "place" | "fixed" | "kind" | "rules">;

/** The choices of the user, and all that follows from them: nothing is kept until it is said. */
export function useDraft(opened: Opened): Draft {
  const [{ place, fixed, kind, rules }, set] = useState<State>(opened);
  const { cells } = opened;
  const range = useMemo(() => rangeOf(cells, place, rules), [cells, place, rules]);
  const reading = useMemo((): Reading | undefined => {
    if (kind === undefined) return undefined;
    const mapped = readRange(range, kind, rules);
    const lost = stillLost(opened.lost ?? [], opened.rules, rules);
    return { kind, mapped, findings: [...lost, ...findingsThrough(mapped)] };
  }, [kind, range, rules, opened]);
  return {
    opened: { ...opened, place, fixed, kind }, range, rules, reading,
    setKind: (next) => {
      const rows = rowRules(rules);
      const own = next === opened.kind && opened.rules.length > rowRules(opened.rules).length ? opened.rules.filter((rule) => !rowRules([rule]).length) : undefined;
      const proposed = next === undefined ? [] : own ?? proposedRules(rangeOf(cells, place), next);
      set({ place, fixed, kind: next, rules: [...proposed.filter(({ field }) => rows.every((rule) => rule.field !== field)), ...rows] });
    },
    setRules: (next) => { set({ place, fixed, kind, rules: next }); },
    take: (next, others) => { set({ place, fixed, kind: next, rules: others }); },
    setPlace: (next, bounded) => { set({ place: next, fixed: bounded, kind, rules: rulesAt(cells, range, next, kind, rules) }); },
  };
}

export const DraftContext = createContext<Draft | undefined>(undefined);

export function useOpened(): Draft {
  const draft = useContext(DraftContext);
  if (draft === undefined) throw new Error("a part of the editor stands outside it");
  return draft;
}

/** The same where a kind is known: what needs one is shown only then. */
export function useReading(): Draft & { readonly reading: Reading } {
  const draft = useOpened();
  if (draft.reading === undefined) throw new Error("nothing is read yet");
  return draft as Draft & { readonly reading: Reading };
}
