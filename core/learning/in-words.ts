/** Numbers in Dutch, for remarks in a cell. Built by hand: what a machine's own settings make of a number may differ. */

const grouped = (whole: string): string => whole.replace(/\B(?=(?:\d{3})+$)/gu, ".");

/** A number with all its digits: 30.000 or 0,25. */
export function dutch(value: number): string {
  const digits = String(Math.abs(value));
  // Beyond what people write out, as it is.
  if (digits.includes("e")) return String(value).replace(".", ",");
  const [whole, decimals] = digits.split(".");
  return `${value < 0 ? "-" : ""}${grouped(whole!)}${decimals === undefined ? "" : `,${decimals}`}`;
}

/** From here up nobody needs decimals. */
const WHOLE_FROM = 100;
const SIGNIFICANT = 3;

/** An estimate: in whole units from 100 up, else in three significant digits. */
export function roughly(value: number): string {
  return dutch(Math.abs(value) >= WHOLE_FROM ? Math.round(value) : Number(value.toPrecision(SIGNIFICANT)));
}
