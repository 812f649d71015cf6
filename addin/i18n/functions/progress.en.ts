export const progressEn = {
  VOORTGANG: {
    description: "Per agreement: plan, realised, forecast, status (green, orange, red, grey in Dutch) and escalation (0-4).",
    parameters: {
      afspraken: "Table Afspraken (agreements) with its header row.",
      metingen: "Table Metingen (measurements) with its header row; Realisatie (realised) is cumulative.",
      peildatum: "Up to which day measurements count; a year is its 31 December.",
      mijlpalen: "Table Mijlpalen (milestones) with its header row: the plan; without it the Verloop of the agreement holds.",
      drempels: "Two numbers: from which SPI(t) green, and from which orange; default 0.95 and 0.80.",
      partijen: "Table Partijen (parties) with its header row: escalation goes no higher than the layer of Van (from).",
    },
  },
};
