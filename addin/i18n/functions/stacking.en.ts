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
};
