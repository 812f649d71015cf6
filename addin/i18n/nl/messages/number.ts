/** A number as it was typed, with the decimal comma. */
export const dutch = (value: number): string => String(value).replace(".", ",");
