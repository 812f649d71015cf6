/** The first of "Opgaven", "Opgaven_2", "Opgaven_3" … that is free; Excel does not tell capitals from small letters. */
export function uniqueName(wanted: string, taken: readonly string[], separator: string): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${wanted}${separator}${number}`;
  return name;
}
