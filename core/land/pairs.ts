import { nameKey } from "../domain/name";
import { said, type Finding } from "../domain/findings";
import type { CombinationRow, combinationsTable } from "../domain/tables/combinaties";
import type { TableContent } from "../tables";
import type { Claimant, Sharing } from "./model";

/** Which claims may share hectares, as Combinaties says. */
export interface Pairs {
  /** What the claimants of one area may share: by a pair of their own, else by a pair of themes. */
  between(claimants: readonly Claimant[]): readonly Sharing[];
  readonly problems: readonly Finding[];
}

/** Shares and yields of a pair, seen from its first name. */
type Terms = Pick<Sharing, "share" | "yieldOne" | "yieldOther">;

type Combinations = TableContent<typeof combinationsTable>;

/** Pairs of names from Combinaties. Both names claimants (of any area): a pair of their own. Else both themes of theirs: a pair of themes. */
export function readPairs(claimants: readonly Claimant[], combinations: Combinations | undefined): Pairs {
  const taskNames = new Set(claimants.map(({ name }) => nameKey(name)));
  const themeNames = new Set(claimants.flatMap(({ theme }) => (theme === undefined ? [] : [nameKey(theme)])));
  const byTask = new Map<string, Terms>();
  const byTheme = new Map<string, Terms>();
  const problems: Finding[] = [];
  for (const row of combinations?.rows ?? []) {
    const [one, other] = [nameKey(row.one), nameKey(row.other)];
    if (one !== other && taskNames.has(one) && taskNames.has(other)) add(byTask, row);
    else if (themeNames.has(one) && themeNames.has(other)) add(byTheme, row);
    else problems.push(wrongNames(row, combinations!, (name) => taskNames.has(name) || themeNames.has(name)));
  }
  return {
    problems,
    between: (those) => (byTask.size + byTheme.size === 0 ? [] : sharing(those, byTask, byTheme)),
  };
}

function sharing(claimants: readonly Claimant[], byTask: Map<string, Terms>, byTheme: Map<string, Terms>): Sharing[] {
  const keys = claimants.map(({ name, theme }) => ({ task: nameKey(name), theme: theme === undefined ? undefined : nameKey(theme) }));
  return keys.flatMap((a, one) => keys.slice(one + 1).flatMap((b, further) => {
    const byThemes = a.theme === undefined || b.theme === undefined ? undefined : byTheme.get(key(a.theme, b.theme));
    const terms = byTask.get(key(a.task, b.task)) ?? byThemes;
    return terms === undefined || terms.share === 0 ? [] : [{ one, other: one + 1 + further, ...terms }];
  }));
}

/** A pair is found either way around. */
function add(pairs: Map<string, Terms>, { one, other, share, yieldOne, yieldOther }: CombinationRow): void {
  pairs.set(key(nameKey(one), nameKey(other)), { share, yieldOne, yieldOther });
  pairs.set(key(nameKey(other), nameKey(one)), { share, yieldOne: yieldOther, yieldOther: yieldOne });
}

const key = (one: string, other: string): string => `${one}\n${other}`;

function wrongNames(row: CombinationRow, table: Combinations, isKnown: (name: string) => boolean): Finding {
  const unknown = ([["one", row.one], ["other", row.other]] as const).find(([, name]) => !isKnown(nameKey(name)));
  if (unknown !== undefined) {
    return table.problemAt(row.row, unknown[0], said("unknownPairName"));
  }
  if (nameKey(row.one) === nameKey(row.other)) {
    return table.problemAt(row.row, "other", said("sameTask"));
  }
  return table.problemAt(row.row, "one", said("taskAndTheme", { other: row.other }));
}
