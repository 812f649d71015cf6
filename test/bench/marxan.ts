import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProgrammeInput } from "../../core/programme";

type Line = Readonly<Record<string, string>>;

/** A table of Marxan: a header and lines, with commas, tabs or blanks between, by lower-case names. */
export function readLines(text: string): Line[] {
  const [header = "", ...lines] = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const split = (line: string): string[] => line.split(header.includes(",") ? "," : /[\t ]+/u).map((cell) => cell.trim().replace(/^"|"$/gu, ""));
  const names = split(header).map((name) => name.toLowerCase());
  return lines.map((line) => Object.fromEntries(split(line).map((cell, at) => [names[at]!, cell])));
}

/** `pu.dat`, `spec.dat` and `puvspr2.dat` (or `puvspr.dat`): units at a cost, features, and how much of each a unit holds. */
export function marxanIn(folder: string): ProgrammeInput {
  const read = (...names: string[]): Line[] => {
    for (const name of names) {
      try {
        return readLines(readFileSync(join(folder, name), "utf8"));
      } catch (error) {
        if (name === names.at(-1)) throw error;
      }
    }
    return [];
  };
  return marxanProgramme(read("pu.dat", "input/pu.dat"), read("spec.dat", "input/spec.dat"), read("puvspr2.dat", "puvspr.dat", "input/puvspr2.dat", "input/puvspr.dat"));
}

/** One year, enough money, and no shortage of any feature: the least cost. Status 2 = locked in, 3 = locked out. */
export function marxanProgramme(units: readonly Line[], features: readonly Line[], amounts: readonly Line[]): ProgrammeInput {
  const unit = (id: string): string => `Eenheid ${id.padStart(6, "0")}`;
  const totals = new Map<string, number>();
  for (const { species, amount } of amounts) totals.set(species!, (totals.get(species!) ?? 0) + Number(amount));
  const goalOf = ({ id, prop, target }: Line): number => (Number(target) > 0 ? Number(target) : Number(prop || 0.3) * (totals.get(id!) ?? 0));
  return {
    from: 2027, to: 2027,
    measures: [["Maatregel", "Kosten", "Vast"], ...units.map(({ id, cost, status }) => [unit(id!), Number(cost) || "0%", status === "2" ? "ja" : status === "3" ? "nee" : ""])],
    tasks: [["Opgave", "Doel", "Doeljaar"], ...features.map((feature) => [`Kenmerk ${feature.id}`, goalOf(feature), 2027])],
    yields: [["Maatregel", "Opgave", "Hoeveelheid"], ...amounts.filter(({ amount }) => Number(amount) > 0).map(({ species, pu, amount }) => [unit(pu!), `Kenmerk ${species}`, Number(amount)])],
    funding: [["Bron", 2027], ["Algemeen", 1 + units.reduce((sum, { cost }) => sum + Number(cost), 0)]],
  };
}
