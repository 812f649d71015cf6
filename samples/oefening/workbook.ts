import { controlSheet } from "../writer/control";
import { guideSheet, type Guide } from "../writer/guide";
import type { SampleSheet } from "../writer/sheet";
import { workbookBytes } from "../writer/write";
import { checked, start, type State } from "./tables";
import { exercises } from "./exercises";
import { exerciseSheet, type ExerciseSheet } from "./sheets/exercise";
import { exerciseGuide, solutionGuide } from "./sheets/guide";
import { hintsSheet } from "./sheets/hints";
import { inputSheets } from "./sheets/inputs";
import { scoreSheet } from "./sheets/score";
import { whySheet } from "./sheets/why";
import { follow, steps } from "./steps";
import { texts } from "./texts";

/** The exercises as they are handed out. */
export const exerciseWorkbook = (): Promise<Uint8Array> => workbook(start, exerciseGuide, [], "de oefening");
/** The same workbook after every step that the hints tell, and why. */
export const solutionWorkbook = (): Promise<Uint8Array> => workbook(follow(start, steps), solutionGuide, [whySheet()], "de uitwerking");

async function workbook(state: State, guide: Guide, more: readonly SampleSheet[], name: string): Promise<Uint8Array> {
  const made: ExerciseSheet[] = [];
  for (const [index, exercise] of exercises.entries()) made.push(await exerciseSheet(exercise, texts[index]!, state));
  return workbookBytes({
    sheets: [
      guideSheet(guide), ...more, scoreSheet(made.map(({ verdict }) => verdict)), ...made.map(({ sheet }) => sheet), hintsSheet(),
      await controlSheet(checked(state.tables)), ...inputSheets(state.tables),
    ],
    // The names stand in the formulas of the verdicts.
    namedRanges: texts.flatMap(({ number, answer }, index) => (answer === undefined ? [] : [{ name: `Antwoord${number}`, range: made[index]!.answer }])),
    properties: {
      title: `Rol in de Ruimte: ${name}`,
      description: "Voorbeeldwerkmap: acht oefeningen van makkelijk naar pittig, met hints en een oordeel in woorden.",
    },
  });
}
