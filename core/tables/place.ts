/** A column of the range: where it is and what it is called there. */
export interface Place {
  readonly index: number;
  readonly name: string;
}
