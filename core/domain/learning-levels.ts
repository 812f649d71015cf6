/** Where is learned: in one area, between areas, or about the system in which they work. */
export const learningLevels = {
  area: ["gebied", "in een gebied", "area"],
  between: ["tussen gebieden", "between areas"],
  system: ["systeem", "systeemniveau", "system"],
} as const;

export type LearningLevel = keyof typeof learningLevels;
