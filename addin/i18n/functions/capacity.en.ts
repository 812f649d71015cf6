const common = {
  werk: "Table Werk (work) with its header row.",
  bezetting: "Table Bezetting (staffing) with its header row.",
  van: "First year.",
  tot: "Last year (included).",
  norm: "Productive hours per fte and year; may be blank when every row of Bezetting has its own hours.",
  periode: "jaar (year, default) or kwartaal (quarter).",
};

const parameters = {
  ...common,
  vervanging: "Table Vervanging (substitution) with its header row: which role can stand in for which other.",
};

export const capacityEn = {
  CAPACITEIT: {
    description: "Per role and period: demand and supply in hours, load, shortage and hiring when governments work together.",
    parameters,
  },
  SAMENWERKEN: {
    description: "Per role: shortage in hours with each organisation alone, and as one government; and what cooperation gains.",
    parameters,
  },
  PLANNEN: {
    description: "Per work package: start and end, moved within its slack so that peaks fit; with hours over supply before and after.",
    parameters: {
      ...common,
      uitloop: "TRUE: packages may end after their latest end, so that nothing is over supply (default FALSE).",
    },
  },
};
