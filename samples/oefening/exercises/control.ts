import { numbers } from "../../writer/data";
import { verdictOn, verdicts } from "../../writer/control";
import { checked, type Tables } from "../tables";
import type { Exercise } from "../exercise";
import { isNot, verdict } from "../verdict";

/** Something that cannot be read has to be found and mended. */
export const control: Exercise = {
  lay: (sheet, row, { tables }) => {
    sheet.link(`A${row}`, "De uitkomst staat op blad Controle: een CONTROLE per tabel", "Controle");
    const readable = measured(tables);
    const wrong = readable.length < tables.Metingen.rows.length;
    return Promise.resolve(verdict([
      [isNot({ formula: verdictOn(checked(tables), "Metingen"), value: wrong ? verdicts.wrong : verdicts.good }, verdicts.good), "op blad Controle is nog een tabel niet in orde."],
      [isNot({ formula: "COUNT(Metingen[Realisatie])", value: readable.length }, 4), "er is een meting verdwenen; er waren er vier."],
      [isNot({ formula: "SUM(Metingen[Realisatie])", value: readable.reduce((sum, each) => sum + each, 0) }, 365), "de tabel is leesbaar, maar het getal is niet wat de gemeente heeft geteld."],
    ], "de fout is hersteld, en de metingen tellen op tot 365 woningen."));
  },
};

const measured = ({ Metingen }: Tables): number[] => numbers(Metingen, "Realisatie").filter((value) => !Number.isNaN(value));
