const tables = {
  opgaven: "Table Opgaven (tasks) with its header row.",
  grond: "Table Grond (land) with its header row.",
  combinaties: "Table Combinaties with its header row: which tasks may share land.",
};
const layers = "How many tasks share one hectare at most (1-4, default 3).";

export const stackingEn = {
  STAPELING: {
    description: "Per task: gross, realised, shared and shortage in hectares, spread fairly by priority.",
    parameters: { ...tables, gebied: "Name of an area; blank = all areas.", lagen: layers },
  },
  RUIMTEDRUK: {
    description: "The land needed after sharing as a share of the land there is; above 1 there is too little.",
    parameters: {
      ...tables,
      gebied: "Name of an area; blank = all areas together.",
      bruto: "TRUE = all claims, as if nothing were shared.",
      lagen: layers,
    },
  },
  MEEKOPPELEN: {
    description: "Which tasks share hectares or may, whether the limit binds, and the land that one more shared hectare saves.",
    parameters: { ...tables, gebied: "Name of an area; blank = all areas.", lagen: layers },
  },
  KEUZES: {
    description: "Which limits matter (land or sharing), and how many hectares of shortage one more hectare of each takes away.",
    parameters: { ...tables, gebied: "Name of an area; blank = all areas.", lagen: layers },
  },
};
