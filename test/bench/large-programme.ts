import { seeded } from "../../core/numbers/seeded";
import type { ProgrammeInput } from "../../core/programme";

/** The part of the money with which nine goals would be reached to the full: with so much less each falls short a sixth to a quarter, and whole measures must choose. */
const SCARCE = 0.6;

/** A programme as provinces have them: 14 goals, 6 sources, 4 roles, 4 types of land, 15 years, a quarter of the measures scalable. The same for a seed. */
export function largeProgramme(measures: number, seed: number): ProgrammeInput {
  const random = seeded(1000 * measures + seed);
  const [from, years] = [2027, 15];
  const columns = Array.from({ length: years }, (_, at) => from + at);
  const themes = ["water", "woningen", "natuur", "energie", "mobiliteit"];
  const roles = ["Ecoloog", "Jurist", "Planoloog", "Projectleider"];
  const land = ["bebouwd", "landbouw", "natuur", "water"];
  const names = Array.from({ length: measures }, (_, at) => `Maatregel ${String(at + 1).padStart(3, "0")}`);
  const goals = Array.from({ length: 14 }, (_, at) => ({ name: `Doel ${String.fromCharCode(65 + at)}`, year: from + 6 + random.below(9), priority: at < 9 ? 1 : 2 }));
  const total = goals.map(() => 0);
  let costs = 0;
  const hours = roles.map(() => 0);
  const hectares = land.map(() => 0);
  const yields: (string | number)[][] = [];
  const effort: (string | number)[][] = [];
  const rows = names.map((name, at) => {
    const duration = 1 + random.below(5);
    const earliest = from + random.below(7);
    const cost = 100_000 * (5 + random.below(120));
    costs += cost;
    for (const goal of new Set(Array.from({ length: 1 + random.below(3) }, () => random.below(goals.length)))) {
      const amount = Math.round((cost / 100_000) * (0.5 + random.share()));
      yields.push([name, goals[goal]!.name, amount, random.below(6) === 0 ? 1 : 0]);
      total[goal]! += amount;
    }
    for (const role of new Set([random.below(4), random.below(4)])) {
      const asked = 50 * (2 + random.below(40));
      effort.push([name, roles[role]!, asked]);
      hours[role]! += asked;
    }
    const type = random.below(4);
    const size = random.below(3) === 0 ? 5 * (1 + random.below(20)) : 0;
    hectares[type]! += size;
    return [
      name, themes[random.below(5)]!, cost, random.below(3) === 0 ? 10_000 * (1 + random.below(20)) : 0, duration, earliest, earliest + 3 + random.below(4),
      size === 0 ? "" : size, size === 0 ? "" : random.below(2) === 0 ? land[type]! : `${land[type]!}; ${land[(type + 1) % 4]!}`, random.below(4) === 0 ? "schaalbaar" : "in één keer",
      at > 3 && random.below(8) === 0 ? names[random.below(at)]! : "",
    ];
  });
  const perYear = (share: number): number[] => columns.map(() => Math.round((costs * SCARCE * share * (0.7 + 0.6 * random.share())) / years / 1000) * 1000);
  return {
    from, to: from + years - 1, norm: 1400,
    measures: [["Maatregel", "Thema", "Kosten", "Structureel", "Looptijd", "Vroegste start", "Uiterste start", "Hectares", "Grondsoorten", "Uitvoering", "Na"], ...rows],
    tasks: [["Opgave", "Doel", "Doeljaar", "Prioriteit"], ...goals.map(({ name, year, priority }, at) => [name, Math.max(1, Math.round(total[at]! * 0.7)), year, priority])],
    yields: [["Maatregel", "Opgave", "Hoeveelheid", "Vertraging"], ...yields],
    funding: [
      ["Bron", "Soort", "Oormerk", "Aard", "Maximaal aandeel", "Meenemen", ...columns],
      ["Algemeen", "algemeen", "", "structureel", 1, "nee", ...perYear(0.25)], ["Fonds", "bijzondere fondsuitkering", "", "incidenteel", 1, "ja", ...perYear(0.1)],
      ["SPUK natuur", "SPUK", "natuur; water", "incidenteel", 0.5, "nee", ...perYear(0.12)], ["SPUK wonen", "SPUK", "woningen", "incidenteel", 0.75, from + 8, ...perYear(0.08)],
      ["Cofinanciering", "cofinanciering", "energie; mobiliteit", "incidenteel", 0.4, "ja", ...perYear(0.08)],
      ["Reserve", "reserve", "", "incidenteel", 1, "ja", Math.round(costs * 0.03), ...columns.slice(1).map(() => 0)],
    ],
    effort: [["Maatregel", "Rol", "Uren"], ...effort],
    staffing: [["Organisatie", "Rol", "Fte", "Inhuur max fte", "Inhuurtarief"], ...roles.map((role, at) => ["Provincie", role, Math.max(1, Math.round((0.07 * hours[at]!) / 1400 * 10) / 10), 1, 110 + 5 * at])],
    land: [["Grondsoort", "Oppervlakte"], ...land.map((type, at) => [type, Math.round(0.7 * hectares[at]!) + 10])],
  };
}
