/** A year under a picture, with the periods before it. */
export interface YearTick {
  readonly year: number;
  readonly before: number;
}

/** So many years fit under a narrow picture. */
const MOST = 5;

/** Years for the axis of a picture: every year, or every so many when there are more than fit. */
export function yearTicks(first: number, years: number, perYear = 1): YearTick[] {
  const step = Math.max(1, Math.ceil(years / MOST));
  return Array.from({ length: years }, (_, index) => ({ year: first + index, before: index * perYear })).filter((_, index) => index % step === 0);
}
