import { observationsTable } from "../../core/domain/tables";
import { learnedNorm, learningReport, readLearning } from "../../core/learning";
import { seeded } from "../../core/numbers/seeded";
import { readTable } from "../../core/tables";
import { medianTime, rounded, type Outcome } from "./outcome";

const NORMS = 500;
const AREAS = 40;
const PROJECTS = 10;
/** LEREN may take so many times as long as reading its table. */
const MOST = 3;
/** Milliseconds for what is worked out after reading, on an idle machine. */
const AIM = 100;
const TURNS = 5;

/** How long 200.000 projects in 40 areas teach 500 norms, beside reading their table alone. */
export async function run(): Promise<Outcome> {
  const observations = projects();
  const read = await medianTime(() => readTable(observationsTable, observations), TURNS);
  const whole = await medianTime(() => learningReport({ observations }), TURNS);
  const { norms, settings, priceLevelOf } = readLearning({ observations });
  const work = await medianTime(() => norms.map((norm) => learnedNorm(norm, priceLevelOf(norm), settings)), TURNS);
  const ratio = whole / read;
  return {
    tables: {
      "Leren van 200.000 projecten": [{
        normen: NORMS, gebieden: AREAS, projecten: NORMS * AREAS * PROJECTS, "lezen (ms)": rounded(read), "LEREN (ms)": rounded(whole), verhouding: rounded(ratio),
        "na het lezen (ms)": rounded(work), "deel van het doel": rounded(work / AIM),
      }],
    },
    failures: [
      ...(ratio > MOST ? [`LEREN takes ${rounded(ratio)} times as long as reading its table, at most ${MOST} is meant`] : []),
      ...(work > AIM ? [`what comes after reading takes ${rounded(work)} ms, at most ${AIM} is meant`] : []),
    ],
  };
}

function projects(): unknown[][] {
  const random = seeded(6);
  const rows: unknown[][] = [["Norm", "Gebied", "Waarde", "Eenheid", "Prijspeil"]];
  for (let norm = 0; norm < NORMS; norm++) {
    for (let area = 0; area < AREAS; area++) {
      const centre = 1000 * Math.exp(random.share() - 0.5);
      for (let project = 0; project < PROJECTS; project++) rows.push([`Norm ${norm}`, `Gebied ${area}`, centre * Math.exp(random.share() - 0.5), "EUR", 2027]);
    }
  }
  return rows;
}
