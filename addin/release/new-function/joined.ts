/** Names taken from, or passed on from, another file of the sources. */
export interface Clause {
  readonly keyword: "import" | "export";
  readonly type?: true;
  /** As they stand in a clause: `readGoals`, or `type Goal`. */
  readonly names: readonly string[];
  readonly from: string;
}

/** A source text with these names imported or exported: in the clause that is there for that file, else in one of its own. */
export function withClause(text: string, { keyword, type, names, from }: Clause): string {
  const head = `${keyword}${type === true ? " type" : ""}`;
  const clauses = [...text.matchAll(new RegExp(`^${keyword}(?: type)? (\\{[^}]*\\}|\\*)[^;]*;\\n`, "gmu"))];
  const there = (name: string): boolean => clauses.some(([clause, list]) =>
    new RegExp(`\\b${name.replace("type ", "")}\\b`, "u").test(list!) || (list === "*" && clause.includes(`"${from}"`)));
  const missing = names.filter((name) => !there(name));
  if (missing.length === 0) return text;
  const own = clauses.find(([clause]) => clause.startsWith(`${head} {`) && clause.endsWith(`from "${from}";\n`));
  if (own !== undefined) return text.replace(own[0], () => own[0].replace(/,?(\s*)\} from/u, (_, space: string) => `, ${missing.join(", ")}${space}} from`));
  const last = clauses.at(-1);
  const place = last === undefined ? afterComment(text) : last.index + last[0].length;
  return `${text.slice(0, place)}${head} { ${missing.join(", ")} } from "${from}";\n${text.slice(place)}`;
}

/** What is said of a face stands above its first line; a docstring belongs to what comes after it. */
const afterComment = (text: string): number => /^\/\*\*[^]*?\*\/\n(?=$|\n|export \{)/u.exec(text)?.[0].length ?? 0;

/** A source text with more below it, a blank line between. */
export const withBelow = (text: string, below: string): string => (text === "" ? below : `${text}\n${below}`);
