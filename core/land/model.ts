/** Land of one type in an area; several entries of one type add up. */
export interface Land {
  /** In the table Grond; header = 1. */
  readonly row: number;
  readonly type: string;
  /** Hectares that are available. */
  readonly hectares: number;
}

/** Who claims land: a task, or a measure of a programme. */
export interface Claimant {
  readonly name: string;
  readonly theme: string | undefined;
}

/** Two claimants of an area that may lie on the same hectares. */
export interface Sharing {
  /** Positions in the list of claimants. */
  readonly one: number;
  readonly other: number;
  /** Above 0, at most 1: the largest part of the smaller claim that may lie on shared hectares. */
  readonly share: number;
  /** 0-1: what a shared hectare still counts for the one, and for the other. */
  readonly yieldOne: number;
  readonly yieldOther: number;
}
