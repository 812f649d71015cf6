/** English texts of the functions on tables, by id and parameter. */
export const tablesEn = {
  CONTROLE: {
    description: "Every problem in a table: row, column, value, problem and what to do; or the text \"geen problemen\".",
    parameters: {
      tabel: "The table with its header row, for instance Opgaven[#All].",
      soort: "Kind of table: opgaven, grond, combinaties, middelen, index, begroting, werk, bezetting, …",
    },
  },
};
