import { why, type Why } from "./whys";

/** Of what parts that add up to a figure the largest is. Undefined where there is nothing to add up, or where parts go off. */
export function largestOfParts(parts: readonly { readonly name: string; readonly amount: number }[]): Extract<Why, { code: "largestPart" }>["params"] | undefined {
  const named = new Map<string, number>();
  for (const { name, amount } of parts) named.set(name, (named.get(name) ?? 0) + amount);
  const amounts = [...named].filter(([, amount]) => amount !== 0);
  const all = amounts.reduce((sum, [, amount]) => sum + amount, 0);
  if (all <= 0 || amounts.some(([, amount]) => amount < 0)) return undefined;
  const [name, amount] = amounts.reduce((most, each) => (each[1] > most[1] ? each : most));
  return { name, share: amount / all, count: amounts.length };
}

/** The same as a sentence; nothing where there is none. */
export function becauseOfLargest(parts: Parameters<typeof largestOfParts>[0]): Why[] {
  const largest = largestOfParts(parts);
  if (largest === undefined) return [];
  return [largest.count === 1 ? why("oneLine", { name: largest.name }) : why("largestPart", largest)];
}
