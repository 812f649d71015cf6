import { optimumByBoth, shortestByBoth, type Compared } from "../core/capacity/levelling/optimal";
import { rounded, type Outcome } from "./outcome";

/** The aim of both searches. */
const AIM = 0.95;

/** `-- optimal [times]`: how often PLANNEN finds what an integer model proves to be the best (200 random cases of each). */
export async function run([times = "200"]: readonly string[]): Promise<Outcome> {
  const found: Record<string, Compared> = { "least overload": await optimumByBoth(Number(times)), "shortest, late": await shortestByBoth(Number(times)) };
  return {
    tables: { "PLANNEN beside an integer model": Object.entries(found).map(([of, { asked, same, wrong }]) => ({ of, asked, same, share: rounded(same / asked), wrong: wrong.length })) },
    failures: Object.entries(found).flatMap(([of, { asked, same, wrong }]) => [...wrong.map((each) => `${of}: ${each}`), ...(same < AIM * asked ? [`${of}: ${same} of ${asked}`] : [])]),
  };
}
