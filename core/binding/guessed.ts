import type { TableKind } from "../domain/table";
import type { Cells } from "../tables/cells";
import { guessedRules, type GuessedRules } from "./guess-rules";
import { namesBelowZero, signRule } from "./mapping/propose";
import { readThrough, type MappedTable, type RangeHints } from "./mapping/read-through";
import { rulesOf } from "./rules/rules";

/** A range as a kind of table with what is worth proposing: columns by a part of their name, other shapes, signs. */
export interface Guessed extends GuessedRules {
  readonly mapped: MappedTable;
  /** As far as the guesses go, signs apart. */
  readonly unsigned: MappedTable;
}

export function guessedAs(kind: TableKind, cells: Cells, hints: RangeHints): Guessed {
  const plain = readThrough(kind, cells, undefined, hints);
  const guessed = guessedRules(plain, cells);
  const unsigned = guessed.rules.length === 0 ? plain : readThrough(kind, cells, rulesOf(guessed.rules), hints);
  const turned = namesBelowZero(unsigned);
  if (turned.length === 0) return { ...guessed, unsigned, mapped: unsigned };
  const rules = [...guessed.rules, signRule(turned)];
  return { ...guessed, rules, unsigned, mapped: readThrough(kind, cells, rulesOf(rules), hints) };
}
