/** What functions.json must hold: exactly the functions that are finished, each with the names of its parameters. */
export const catalogue: Readonly<Record<string, readonly string[]>> = {
  CONTROLE: ["tabel", "soort"],
  STAPELING: ["opgaven", "grond", "combinaties", "gebied", "lagen"],
  RUIMTEDRUK: ["opgaven", "grond", "combinaties", "gebied", "bruto", "lagen"],
  MEEKOPPELEN: ["opgaven", "grond", "combinaties", "gebied", "lagen"],
  KEUZES: ["opgaven", "grond", "combinaties", "gebied", "lagen"],
  KOSTEN: ["opgaven", "van", "tot", "index"],
  BALANS: ["opgaven", "middelen", "van", "tot", "index"],
  AMBITIERUIMTE: ["opgaven", "middelen", "van", "tot", "index"],
  INDEXEER: ["bedrag", "van", "naar", "index"],
  DEKKING: ["opgaven", "middelen", "van", "tot", "index", "per"],
  EVENWICHT: ["begroting"],
  VIERMIDDELEN: ["opgaven", "middelen", "werk", "bezetting", "randvoorwaarden", "van", "tot", "norm", "index"],
  CAPACITEIT: ["werk", "bezetting", "van", "tot", "norm", "periode", "vervanging"],
  SAMENWERKEN: ["werk", "bezetting", "van", "tot", "norm", "periode", "vervanging"],
  VERDEEL: ["totaal", "gewichten", "methode", "stap", "minimum", "maximum"],
};
