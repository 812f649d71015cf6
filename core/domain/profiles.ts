/** How an amount is spread over its years (Verloop), with the words that users have for it. */
export const profiles = {
  even: ["gelijkmatig", "gelijk", "lineair", "even"],
  rising: ["oplopend", "rising"],
  falling: ["aflopend", "falling"],
  sCurve: ["s-curve"],
} as const;

export type Profile = keyof typeof profiles;
