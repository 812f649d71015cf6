/** The levels of government, from the highest down, with the words that users have for them. */
export const levels = {
  state: ["rijk", "nationaal", "ministerie", "state", "national"],
  province: ["provincie", "provincies", "province"],
  municipality: ["gemeente", "gemeenten", "municipality"],
  waterAuthority: ["waterschap", "waterschappen", "hoogheemraadschap", "water board"],
  other: ["overig", "overige", "anders", "other"],
} as const;

export type Level = keyof typeof levels;
