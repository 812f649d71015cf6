import { seeded } from "../../../core/numbers/seeded";
import type { ProgrammeInput } from "../../../core/programme";

/** A small measure as plain data, so that an enumeration needs nothing of the core. */
export interface SmallMeasure {
  readonly name: string;
  readonly cost: number;
  readonly structural: number;
  readonly duration: number;
  readonly earliest: number;
  readonly latest: number;
  readonly hectares: number;
  readonly hours: number;
  readonly after: readonly number[];
  readonly group: string;
  readonly yields: readonly { readonly goal: number; readonly amount: number; readonly delay: number }[];
}

export interface SmallProgramme {
  readonly from: number;
  readonly to: number;
  readonly measures: readonly SmallMeasure[];
  readonly goals: readonly { readonly name: string; readonly size: number; readonly year: number; readonly priority: number }[];
  readonly sources: readonly { readonly name: string; readonly earmark: readonly string[]; readonly share: number; readonly carried: boolean; readonly structural: boolean; readonly amounts: readonly number[] }[];
  readonly hours: number;
  readonly hectares: number;
}

/** Up to seven measures over four years: money of three sources, one role, one type of land. The same for the same seed. */
export function randomProgramme(seed: number): SmallProgramme {
  const random = seeded(seed);
  const [from, to] = [2027, 2030];
  const goals = Array.from({ length: 2 + random.below(2) }, (_, place) => ({
    name: `Doel ${"CAB"[place]!}`, size: 50 + 10 * random.below(6), year: from + 1 + random.below(3), priority: 1 + (random.below(3) === 0 ? 1 : 0),
  }));
  const count = 4 + random.below(4);
  const measures = Array.from({ length: count }, (_, place): SmallMeasure => {
    const earliest = from + random.below(3);
    return {
      name: `M${"FBEACGD"[place]!}`, cost: 1000 * (1 + random.below(8)), structural: random.below(4) === 0 ? 100 * (1 + random.below(3)) : 0,
      duration: 1 + random.below(2), earliest, latest: earliest + random.below(3), hectares: 10 * random.below(5), hours: 100 * random.below(8),
      after: place > 0 && random.below(4) === 0 ? [random.below(place)] : [], group: random.below(5) === 0 ? "groep" : "",
      yields: [...goals.keys()].filter(() => random.below(2) === 0).concat(random.below(goals.length)).filter((goal, at, all) => all.indexOf(goal) === at)
        .map((goal) => ({ goal, amount: 10 * (1 + random.below(5)), delay: random.below(4) === 0 ? 1 : 0 })),
    };
  });
  const amounts = (): number[] => Array.from({ length: 4 }, () => 1000 * random.below(5));
  return {
    from, to, measures, goals, hours: 400 + 100 * random.below(8), hectares: 40 + 10 * random.below(8),
    sources: [
      { name: "Algemeen", earmark: [], share: 1, carried: random.below(2) === 0, structural: random.below(2) === 0, amounts: amounts() },
      { name: "SPUK", earmark: measures.filter(() => random.below(2) === 0).map(({ name }) => name).concat(measures[0]!.name).filter((name, at, all) => all.indexOf(name) === at), share: [0.5, 1, 1 / 3][random.below(3)]!, carried: false, structural: false, amounts: amounts() },
      { name: "Fonds", earmark: [], share: 0.5, carried: true, structural: true, amounts: amounts() },
    ],
  };
}

/** As the tables that a function takes. */
export function asTables({ from, to, measures, goals, sources, hours, hectares }: SmallProgramme): ProgrammeInput {
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return {
    from, to, norm: 1000,
    measures: [
      ["Maatregel", "Kosten", "Structureel", "Looptijd", "Vroegste start", "Uiterste start", "Hectares", "Na", "Sluit uit"],
      ...measures.map((each) => [each.name, each.cost, each.structural, each.duration, each.earliest, each.latest, each.hectares, each.after.map((at) => measures[at]!.name).join("; "), each.group]),
    ],
    tasks: [["Opgave", "Doel", "Doeljaar", "Prioriteit"], ...goals.map(({ name, size, year, priority }) => [name, size, year, priority])],
    yields: [["Maatregel", "Opgave", "Hoeveelheid", "Vertraging"], ...measures.flatMap(({ name, yields }) => yields.map(({ goal, amount, delay }) => [name, goals[goal]!.name, amount, delay]))],
    funding: [
      ["Bron", "Soort", "Oormerk", "Aard", "Maximaal aandeel", "Meenemen", ...years],
      ...sources.map(({ name, earmark, share, carried, structural, amounts }) =>
        [name, earmark.length > 0 ? "SPUK" : "algemeen", earmark.join("; "), structural ? "structureel" : "incidenteel", share, carried ? "ja" : "nee", ...amounts]),
    ],
    effort: [["Maatregel", "Rol", "Uren"], ...measures.filter((each) => each.hours > 0).map((each) => [each.name, "Projectleider", each.hours])],
    staffing: [["Organisatie", "Rol", "Fte"], ["Provincie", "Projectleider", hours / 1000]],
    land: [["Grondsoort", "Oppervlakte"], ["landbouw", hectares]],
  };
}
