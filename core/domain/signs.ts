/** An effect of which only the direction is known, from the best for wellbeing to the worst, with the words that users have for it. */
export const signs = {
  muchBetter: ["++", "veel beter", "much better"],
  better: ["+", "beter", "better"],
  same: ["0", "gelijk", "same"],
  worse: ["-", "slechter", "worse"],
  muchWorse: ["--", "veel slechter", "much worse"],
} as const;

export type Sign = keyof typeof signs;
