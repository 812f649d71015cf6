import { isError, type FileValue } from "../file/model";

/** What a value must be for the engine to do the same with it as Excel does, in every language that Excel speaks. */
export type Holds = (value: FileValue) => boolean;

export const isNumber: Holds = (value) => typeof value === "number" || value === null;
const isText = (value: FileValue): value is string => typeof value === "string";
/** Errors pass through a calculation as they are. */
export const isNumberOrError: Holds = (value) => isNumber(value) || isError(value);
export const isWhole: Holds = (value) => value === null || (typeof value === "number" && Number.isInteger(value));
export const isPosition: Holds = (value) => typeof value === "number" && value >= 1;
export const isTruth: Holds = (value) => typeof value === "boolean" || isNumber(value);
/** AND and OR pass over an empty cell; alone it is an error. */
export const isCondition: Holds = (value) => typeof value === "boolean" || typeof value === "number";
export const isAny: Holds = () => true;

/** Whole numbers, and percentages of them, mean the same in every language; "1,5" and "31-12-2027" do not. */
export const canBeAdded: Holds = (value) => typeof value === "boolean" || isNumberOrError(value) || (isText(value) && /^-?\d{1,15}%?$/.test(value));

/** Text, or a number that every language writes alike. */
export const canBeJoined: Holds = (value) => value === null || isText(value) || isError(value) || (Number.isInteger(value) && Math.abs(value as number) < 1e11);
/** No sign that a search reads as "anything". */
export const isPlain: Holds = (value) => canBeJoined(value) && !/[*?~]/.test(String(value));

/** In a range that is added up: text counts for nothing, in Excel and here; TRUE and errors are another matter. */
export const isSummable: Holds = (value) => isNumber(value) || isText(value);

/** Serial numbers of days from March 1900 on: before that Excel has a day that never was. */
export const isDay: Holds = (value) => typeof value === "number" && value >= 61 && value < 2_958_466;

/** Text that some language would read as a number, a date or a percentage. */
export const looksNumeric = (value: FileValue): boolean => isText(value) && value.trim() !== "" && /^[\s\d.,%€$()+\-/:e]*$/i.test(value) && /\d/.test(value);

const NEAR = 1e-9;
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR * Math.max(1, Math.abs(a), Math.abs(b));

/** Capitals and digits stand in the same order in every language: "2027K1". */
const ORDERED = /^(?=.*[A-Z])[0-9A-Z]+$/;

/** Whether two values compare as in Excel. `exact`: no rounding stands behind either of them. */
export function compares(a: FileValue, b: FileValue, operator: string, exact: boolean): boolean {
  if (isNumber(a) && isNumber(b)) return a === b ? exact : !isNear(Number(a), Number(b));
  if (operator !== "=" && operator !== "<>") return [a, b].every((value) => isText(value) && ORDERED.test(value));
  if ([a, b].some((value) => isError(value) || typeof value === "boolean" || looksNumeric(value))) return false;
  // The engine takes 0 for empty text; Excel does not.
  return !(a === 0 && b === "") && !(a === "" && b === 0);
}

/** A value that is looked up exactly in others: nothing that means more than itself, nothing that is nearly there. */
export function isFindable(value: FileValue, among: readonly FileValue[]): boolean {
  if (typeof value === "number") return among.every((other) => typeof other !== "number" || other === value || !isNear(other, value));
  return isText(value) && value !== "" && !/[*?~]/.test(value) && !looksNumeric(value);
}

/** A criterion that every language reads alike: a number, plain words, or a comparison with a whole number. */
export const isCriterion: Holds = (value) => typeof value === "number"
  || (isText(value) && (/^(?:<>|[<>]=?|=)?-?\d{1,15}$/.test(value) ? /^[<>=]/.test(value) : /^(?:<>|=)?[^\d*?~<>="]+$/.test(value)));
export const isMeasurable: Holds = (value) => isNumber(value) || (isText(value) && !looksNumeric(value));

export const isAscending = (values: readonly FileValue[]): boolean =>
  values.every((value, index) => typeof value === "number" && (index === 0 || value > (values[index - 1] as number)));

/** A number that is not cut off just beside a whole one; one that is exact may be whole itself. */
export const isClearOfStep = (value: FileValue, digits: FileValue, exact: boolean): boolean => {
  if (isError(value)) return true;
  if (!isNumber(value) || !isWhole(digits)) return false;
  const scaled = Number(value) * 10 ** Number(digits);
  return (exact && Number.isInteger(scaled)) || !isNear(scaled, Math.round(scaled)) || scaled === 0;
};
