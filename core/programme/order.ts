import { WHOLE, type Case, type Choice } from "./model";

/** What is finished of a measure before a year, in millionths. */
function finishedBefore({ measures }: Case, choice: Choice, place: number, year: number): number {
  const { starts, duration } = measures[place]!;
  return choice[place]!.reduce((sum, { start, millionths }) => (starts[start]!.year + duration <= year ? sum + millionths : sum), 0);
}

/** Rounding to millionths may leave so many of them. */
const ROUNDED = 8;

/** Whether a measure waits for its prerequisites, as it is chosen. */
function waits(programme: Case, choice: Choice, place: number): boolean {
  const { after, starts } = programme.measures[place]!;
  let begun = 0;
  return choice[place]!.every(({ start, millionths }) => {
    begun += millionths;
    return after.every((earlier) => begun <= finishedBefore(programme, choice, earlier, starts[start]!.year) + (begun === WHOLE ? 0 : ROUNDED));
  });
}

/** Who waits for each measure. */
export const dependentsOf = ({ measures }: Case): number[][] => measures.map((_, place) => [...measures.keys()].filter((other) => measures[other]!.after.includes(place)));

/** Whether a choice in which one measure was changed still keeps to Na and Sluit uit. */
export function staysInOrder(programme: Case, choice: Choice, place: number, dependents: readonly number[]): boolean {
  const { group } = programme.measures[place]!;
  if (!waits(programme, choice, place) || !dependents.every((other) => waits(programme, choice, other))) return false;
  return group === undefined || choice[place]!.length === 0
    || programme.measures.every((measure, other) => other === place || measure.group !== group || choice[other]!.length === 0);
}
