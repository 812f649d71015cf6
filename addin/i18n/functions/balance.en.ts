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
  INDEXEER: {
    description: "An amount from the price level of one year to that of another, to the cent.",
    parameters: {
      bedrag: "Amount in euros, at the prices of the year 'van'.",
      van: "Year of the prices of the amount.",
      naar: "Year of the prices asked; it may lie before.",
      index: "Table Index with its header row.",
    },
  },
  DEKKING: {
    description: "Per task (or per task and year): cost, covered, shortage, coverage and what each source pays.",
    parameters: { opgaven, middelen, ...period, per: "\"opgave\" (default) or \"jaar\": a row per task, or per task and year." },
  },
  EVENWICHT: {
    description: "Per year the balance and the structural balance, and the verdict of the law: yes, in time (op termijn) or no.",
    parameters: {
      begroting: "Table Begroting (budget) with its header row: a row per post, a column per year (the first is the budget year).",
    },
  },
};
