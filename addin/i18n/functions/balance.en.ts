const opgaven = "Table Opgaven (tasks) with its header row.";
const middelen = "Table Middelen (funding) with its header row: a row per source, a column per year.";
const period = {
  van: "First year.",
  tot: "Last year (included).",
  index: "Table Index with its header row; blank = prices stay as they are.",
};

export const balanceEn = {
  KOSTEN: {
    description: "Per task and year: the costs (expenditure), incidental and structural, indexed and to the cent.",
    parameters: { opgaven, ...period },
  },
  BALANS: {
    description: "Per year: cost, funding, shortage, coverage, reserve and what is left. Capital charges are not included.",
    parameters: { opgaven, middelen, ...period },
  },
  AMBITIERUIMTE: {
    description: "The share of all ambitions that the money can carry: below 1 too little, above 1 room to spare (at most 10).",
    parameters: { opgaven, middelen, ...period },
  },
};
