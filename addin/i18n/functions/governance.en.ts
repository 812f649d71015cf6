export const governanceEn = {
  VERDEEL: {
    description: "Splits a total exactly over parts by weight; the parts always add up to the total.",
    parameters: {
      totaal: "What is split; a negative total mirrors the split.",
      gewichten: "Range with a weight per part, zero or above; an empty cell is zero.",
      methode: "grootste rest (largest remainder, default), dhondt, sainte-lague or huntington-hill.",
      stap: "Smallest unit (default 1); 0.01 for money.",
      minimum: "Smallest part: one number, or a range of the shape of gewichten.",
      maximum: "Largest part: one number, or a range of the shape of gewichten.",
    },
  },
};
