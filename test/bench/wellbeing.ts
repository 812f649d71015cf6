import {
  dashboardReport, effectsReport, inputTables, legitimacyReport, participationReport, readTable, registerReport, tradeOffReport, type Cells, type Report, type TableKind,
} from "../../core";
import { rounded, type Outcome, type Row } from "./outcome";
import { seeded } from "./seeded";
import { median } from "./timed";

const AIM = 2;
const WARM = 20;
/** What is there within this many milliseconds needs no ratio: reading a thousand rows of few different words takes almost nothing. */
const AT_ONCE = 50;
const [INDICATORS, AREAS, YEARS, REACTIONS, DECISIONS, MEASURES, VARIANTS, GROUPS] = [500, 12, 12, 2_000, 1_000, 200, 6, 4];
type Tables = readonly (readonly [TableKind, Cells])[];

/** Processor time (ms) of two calls, in turns: what else the machine does counts for little, and the same for both. */
function beside(one: () => unknown, other: () => unknown, times = 15): readonly [number, number] {
  const cpu = (call: () => unknown): number => {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const taken = Array.from({ length: times }, () => [cpu(one), cpu(other)] as const);
  return [median(taken.map(([first]) => first)), median(taken.map(([, second]) => second))];
}

/**
 * Each report about life, residents and decisions beside the reading of its tables alone: 500 indicators in 12 areas and 12 years, 2.000 reactions,
 * 1.000 decisions. An answer reads its tables too, so 1 is as fast as can be, and the aim is at most 2.
 */
export function run(): Outcome {
  const random = seeded(2026);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const numbered = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name} ${at + 1}`);
  const [areas, names, measures, variants, groups] = [numbered("Gebied", AREAS), numbered("Indicator", INDICATORS), numbered("Maatregel", MEASURES), numbered("Variant", VARIANTS), numbered("Groep", GROUPS)];
  const indicators: Cells = [["Indicator", "Gebied", "Jaar", "Waarde", "Gunstig", "Thema", "Marge"], ...names.flatMap((name) => areas.flatMap((area) =>
    Array.from({ length: YEARS }, (_, at) => [name, area, 2015 + at, Math.round(1000 * random()) / 10 + 1, "hoger", "wonen", 0.5])))];
  const effects: Cells = [["Maatregel", "Indicator", "Effect", "Groep"], ...measures.flatMap((measure) => names.filter(() => random() < 0.1)
    .map((name) => [measure, name, random() < 0.8 ? Math.round(100 * random()) / 10 - 5.05 : pick(["++", "+", "-"]), pick(groups)]))];
  const sets: Cells = [["Variant", "Maatregel", "Aandeel"], ...variants.flatMap((variant) => measures.filter(() => random() < 0.5).map((measure) => [variant, measure, pick([1, 0.5])]))];
  const processes: Cells = [["Traject", "Instrument", "Trede", "Start", "Besluitdatum"], ...numbered("Traject", 40).map((name) => [name, "omgevingsplan", "adviseren", 46_000, 46_300])];
  const reactions: Cells = [["Nummer", "Traject", "Thema", "Datum", "Aantal", "Antwoord", "Gevolg", "Motivering"], ...Array.from({ length: REACTIONS }, (_, at) =>
    [`R-${at}`, `Traject ${1 + (at % 40)}`, pick(["verkeer", "groen", "parkeren"]), 46_000 + (at % 200), 1, pick<string | number>(["nee", 46_200]), pick(["niet", "deels", "overgenomen"]), "omdat het anders te druk wordt in de straat"])];
  const agreements: Cells = [["Afspraak", "Van", "Aan", "Opgave", "Doel", "Eenheid", "Jaar", "Startjaar"], ...numbered("Afspraak", 300).map((name, at) => [name, "Provincie", `Gemeente ${at % 60}`, "woningen", 5, "mln euro", 2030, 2027])];
  const parties: Cells = [["Partij", "Laag"], ["Provincie", "provincie"], ...Array.from({ length: 60 }, (_, at) => [`Gemeente ${at}`, "gemeente"])];
  const decisions: Cells = [["Besluit", "Onderwerp", "Soort onderwerp", "Orgaan", "Partij", "Datum", "Strekking", "Bedrag", "Jaren"], ...Array.from({ length: DECISIONS }, (_, at) =>
    [`B-${at}`, `Afspraak ${1 + (at % 300)}`, pick(["afspraak", "geld"]), pick(["PS", "GS"]), "Provincie", 46_000 + at, "vastgesteld", 1_000_000, "2027-2030"])];

  const failures: string[] = [];
  const rows: Row[] = [];
  const measure = (name: string, tables: Tables, call: () => Report): void => {
    // Small tables are read in a few milliseconds: both are measured when they are as fast as they get.
    for (let turn = 0; turn < WARM; turn++) call();
    const [reading, answering] = beside(() => tables.map(([kind, cells]) => readTable(inputTables[kind], cells)), call);
    const ratio = rounded(answering / reading);
    rows.push({ function: name, "all rows": tables.reduce((sum, [, cells]) => sum + cells.length - 1, 0), "reading ms": rounded(reading), "answer ms": rounded(answering), ratio });
    if (ratio > AIM && answering > AT_ONCE) failures.push(`${name}: ${ratio} times reading its tables; the aim is ${AIM}`);
  };
  const chosen: Tables = [["effecten", effects], ["varianten", sets], ["indicatoren", indicators]];
  measure("WELVAART", [["indicatoren", indicators]], () => dashboardReport({ indicators, area: "Gebied 3" }));
  measure("EFFECTEN", chosen, () => effectsReport({ effects, variants: sets, indicators }));
  measure("EFFECTEN per groep", chosen, () => effectsReport({ effects, variants: sets, indicators, per: "groep" }));
  measure("AFRUIL", chosen, () => tradeOffReport({ effects, variants: sets, indicators }));
  measure("PARTICIPATIE", [["trajecten", processes], ["reacties", reactions]], () => participationReport({ processes, reactions }));
  measure("BESLUITEN", [["besluiten", decisions]], () => registerReport({ decisions }));
  measure("LEGITIMITEIT", [["afspraken", agreements], ["besluiten", decisions], ["partijen", parties]], () => legitimacyReport({ agreements, decisions, parties }));
  return { tables: { "Answer beside the reading of its tables": rows }, failures };
}
