/** Where something made begins and ends in a text that is written by hand. */
export type Marks = readonly [start: string, end: string];

/** A text with something new between its marks. @throws Error when a mark is missing: what is made would have no place. */
export function withBetween(text: string, [start, end]: Marks, made: string): string {
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  if (from < start.length || to < from) throw new Error(`no marks between which this stands: ${start.trim()}`);
  return `${text.slice(0, from)}\n${made}\n\n${text.slice(to)}`;
}
