const tables = {
  afspraken: "Table Afspraken (agreements) with its header row.",
  arrangementen: "Table Arrangementen (arrangements) with its header row.",
  bijdragen: "Table Bijdragen (contributions) with its header row.",
};

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
  DOORVERTALING: {
    description: "Per agreement: the goal beside what is agreed one level down, with difference, status and remarks.",
    parameters: {
      afspraken: tables.afspraken,
      partijen: "Table Partijen (parties) with its header row: then who stands under whom is looked at, too.",
    },
  },
  BORGING: {
    description: "Per agreement: who is answerable, and whether the arrangements in the areas cover the goal.",
    parameters: {
      ...tables,
      bijdragen: "Table Bijdragen with its header row; only contributions of the kind resultaat (result) cover a goal.",
      gebieden: "Table Gebieden (areas) with its header row: then coordination across provinces is looked at, too.",
    },
  },
  SAMENHANG: {
    description: "Overlap between arrangements within one area, and the hours that joining them saves.",
    parameters: {
      arrangementen: tables.arrangementen,
      bijdragen: "Table Bijdragen with its header row: which party brings what to which task.",
      drempel: "Overlap (0-1, default 0.25) from which arrangements form one group.",
    },
  },
  WEDERKERIGHEID: {
    description: "Per party, kind and unit: what it brings, its share, what it receives and the difference.",
    parameters: {
      bijdragen: tables.bijdragen,
      partijen: "Table Partijen (parties) with its header row: the order of the rows.",
      afspraken: "Table Afspraken with its header row: who receives where Ten gunste van (in favour of) is blank.",
    },
  },
};
