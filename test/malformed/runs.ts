import type { Bundle } from "../../addin/workbench/engine/bundle";
import { seeded } from "../bench/seeded";
import { goldenCases } from "../golden/cases";
import { malformed } from "./mutations";
import { isSlow, verdict } from "./verdict";

/** The answers to so many broken inputs over all functions, the same ones for the same seed: what is wrong with any of them, shortest input first. */
export async function brokenRuns(bundle: Bundle, { times, seed }: { readonly times: number; readonly seed: number }) {
  const random = seeded(seed);
  const answering = goldenCases.filter(({ expected, input }) => "value" in (expected as object) && JSON.stringify(input).length < 4000);
  const perFunction = bundle.functions.map(({ id }) => answering.filter((golden) => golden.id === id)).filter((cases) => cases.length > 0);
  const wrong: { id: string; why: string; input: unknown[] }[] = [];
  let answered = 0;
  for (let run = 0; run < times; run += 1) {
    const cases = perFunction[run % perFunction.length]!;
    const { id, input } = cases[Math.floor(random() * cases.length)]!;
    if (isSlow({ id }) && run % 5 > 0) continue;
    const broken = malformed(input, random);
    const result = await bundle.call(id, broken);
    if (!("error" in result)) answered += 1;
    const why = verdict(result, broken);
    if (why !== undefined) wrong.push({ id, why, input: broken });
  }
  return { wrong: wrong.sort((one, other) => JSON.stringify(one.input).length - JSON.stringify(other.input).length), answered };
}
