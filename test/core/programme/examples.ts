import type { ProgrammeInput } from "../../../core/programme";

const MLN = 1_000_000;

/** Worked example 1 of the programme: one year, 10 mln. */
export const oneYear: ProgrammeInput = {
  measures: [
    ["Maatregel", "Kosten"], ["Wijk aan het water", 6 * MLN], ["Binnenstad", 5 * MLN], ["Beekdal", 4 * MLN], ["Bos", 3 * MLN],
  ],
  tasks: [["Opgave", "Doel", "Eenheid", "Doeljaar", "Prioriteit"], ["Woningbouw", 100, "woningen", 2027, 1], ["Natuurherstel", 50, "ha", 2027, 1]],
  yields: [
    ["Maatregel", "Opgave", "Hoeveelheid"], ["Wijk aan het water", "Woningbouw", 60], ["Wijk aan het water", "Natuurherstel", 10],
    ["Binnenstad", "Woningbouw", 50], ["Beekdal", "Natuurherstel", 30], ["Bos", "Natuurherstel", 15],
  ],
  funding: [["Bron", 2027], ["Algemeen", 10 * MLN]],
  from: 2027, to: 2027,
};

/** Worked example 2: three years, with people, land and an earmark. */
export const threeYears: ProgrammeInput = {
  measures: [
    ["Maatregel", "Kosten", "Looptijd", "Hectares", "Vroegste start", "Uiterste start", "Na", "Vast"],
    ["Wijk aan het water", 6 * MLN, 2, 40, 2027, 2028, "", ""],
    ["Binnenstad", 4 * MLN, 1, "", 2027, 2029, "", ""],
    ["Beekdal", 3 * MLN, 1, 80, 2027, 2029, "", ""],
    ["Station", 5 * MLN, 2, "", 2027, 2028, "Binnenstad", ""],
    ["Bos", 2 * MLN, 1, 30, 2028, 2029, "", ""],
  ],
  tasks: [
    ["Opgave", "Doel", "Eenheid", "Doeljaar", "Prioriteit"], ["Woningbouw", 100, "woningen", 2028, 1], ["Natuurherstel", 60, "ha", 2029, 1], ["Mobiliteit", 10, "punten", 2029, 2],
  ],
  yields: [
    ["Maatregel", "Opgave", "Hoeveelheid"], ["Wijk aan het water", "Woningbouw", 60], ["Wijk aan het water", "Natuurherstel", 10], ["Binnenstad", "Woningbouw", 40],
    ["Beekdal", "Natuurherstel", 40], ["Station", "Mobiliteit", 10], ["Station", "Woningbouw", 10], ["Bos", "Natuurherstel", 20],
  ],
  funding: [
    ["Bron", "Soort", "Oormerk", "Maximaal aandeel", "Meenemen", 2027, 2028, 2029],
    ["SPUK Natuur", "SPUK", "Beekdal; Bos", 0.5, "nee", 2 * MLN, 2 * MLN, 0],
    ["Algemeen", "algemeen", "", "", "nee", 5 * MLN, 5 * MLN, 5 * MLN],
    ["Reserve", "reserve", "", "", "ja", 2 * MLN, 0, 0],
  ],
  from: 2027, to: 2029,
  effort: [
    ["Maatregel", "Rol", "Uren"], ["Wijk aan het water", "Projectleider", 1200], ["Binnenstad", "Projectleider", 800], ["Beekdal", "Projectleider", 400], ["Station", "Projectleider", 1000],
  ],
  staffing: [["Organisatie", "Rol", "Fte"], ["Provincie", "Projectleider", 1]],
  norm: 1400,
  land: [["Gebied", "Grondsoort", "Oppervlakte"], ["Polder", "landbouw", 130]],
};
