import type { ValueKind } from "../../domain/value-kind";
import { toEuros } from "../../numbers/cents";
import { total } from "../../numbers/sum";
import type { Report, ReportCell, ReportColumn } from "../../tables";
import { billOf } from "../amounts";
import { goalName } from "../chosen";
import { classesOf } from "../counts";
import type { Step } from "./growth";
import type { Headroom } from "./headroom";
import { lotName } from "./in-names";
import { WHOLE } from "../model";
import type { NoRegret } from "./no-regret";
import type { Outcome } from "../outcome";
import type { ProgrammeRead } from "../read";

const kinds: Readonly<Record<Headroom["limit"]["kind"], ValueKind>> = { freeMoney: "euros", source: "euros", people: "hours", land: "hectares", year: "year" };

/** SPEELRUIMTE: a row per limit of which a step more brings something, the most first. */
export function headroomTable({ programme }: ProgrammeRead, found: readonly Headroom[]): Report {
  const { sources, roles, goals, lots = [] } = programme;
  const rowOf = (limit: Headroom["limit"]): ReportCell[] => {
    switch (limit.kind) {
      case "freeMoney": return ["vrij geld", "geld", limit.year, toEuros(limit.now), toEuros(limit.step)];
      case "source": return [sources[limit.source]!.name, "bron", limit.year, toEuros(limit.now), toEuros(limit.step)];
      case "people": return [roles[limit.role]!.name, "mensen", "", limit.now, limit.step];
      case "land": return [lotName(lots, limit.lot), "grond", "", limit.now, limit.step];
      case "year": return [goalName(goals[limit.goal]!, goals), "doeljaar", limit.now, limit.now, limit.step];
    }
  };
  return {
    columns: [
      { header: "Grens", kind: "name", key: true }, { header: "Soort", kind: "text", key: true }, { header: "Jaar", kind: "year", key: true },
      { header: "Omvang", kind: "number", byRow: found.map(({ limit }) => kinds[limit.kind]) },
      { header: "Stap", kind: "number", byRow: found.map(({ limit }) => (limit.kind === "year" ? "count" : kinds[limit.kind])) },
      { header: "Minder tekort", kind: "share" }, { header: "Welke opgave het meest", kind: "text" },
    ],
    rows: found.map(({ limit, less, goal }) => [...rowOf(limit), less, goalName(goals[goal]!, goals)]),
  };
}

const proofs: Readonly<Record<NoRegret["proof"], string>> = { locked: "vast", always: "altijd", never: "nooit", open: "open" };

/** NOREGRET: a row per measure in the order of the sheet; the loss in percentage points per goal. */
export function noRegretTable({ programme, measuresInSheet }: ProgrammeRead, { choice }: Outcome, found: readonly NoRegret[]): Report {
  const chosen = (place: number): string => {
    const share = total(choice[place]!, ({ millionths }) => millionths);
    return share === 0 ? "nee" : share === WHOLE ? "ja" : "deel";
  };
  return {
    columns: [
      { header: "Maatregel", kind: "name", key: true }, { header: "In programma", kind: "text" }, { header: "Bewijs", kind: "text" },
      { header: "Verlies zonder", kind: "number" },
    ],
    rows: measuresInSheet.map((place) => [programme.measures[place]!.name, chosen(place), proofs[found[place]!.proof], found[place]!.loss ?? ""]),
  };
}

/** GROEIPAD: a row per part of the money, smallest first. */
export function growthTable({ programme, measuresInSheet }: ProgrammeRead, steps: readonly Step[]): Report {
  const classes = classesOf(programme);
  const costs = ({ choice }: Outcome): number => total(programme.years, (year) => choice.reduce((sum, parts, place) =>
    (parts.length === 0 ? sum : sum + billOf(programme, place, parts, "incidental", programme.years.indexOf(year))), 0));
  return {
    columns: [
      { header: "Geld aandeel", kind: "share", key: true }, { header: "Maatregelen erbij", kind: "text" }, { header: "Kosten", kind: "euros" },
      ...classes.map(({ priority }): ReportColumn => ({ header: `Tekort ${priority}`, kind: "share" })), { header: "Prijs van nesten", kind: "number" },
    ],
    rows: steps.map(({ share, outcome, more, price }): ReportCell[] => {
      if (outcome === undefined) return [share, "vaste maatregelen passen niet", "", ...classes.map(() => ""), ""];
      const names = measuresInSheet.filter((place) => more.includes(place)).map((place) => programme.measures[place]!.name);
      return [share, names.join("; "), toEuros(costs(outcome)), ...outcome.classes.map(({ short }) => short), price ?? ""];
    }),
  };
}
