import { bodies, defaultCompetences, duties, dutyNames, elsewhere, instruments, levels, subjectKinds, type Duty, type Instrument } from "../../../core";
import { markdownTable } from "./cells";

const certainty = (read: boolean): string => (read ? "gelezen" : "te controleren");

/** What the law asks of a conversation with residents, and who decides on what: the defaults of the core, with what is still to be checked. */
export const lawChapter = (): string => [
  "`gelezen` is gezien in een openbare bron die het artikel noemt, niet in de wettekst zelf; `te controleren` is onzeker. Laat een jurist meelezen voor iemand erop steunt.",
  "**Plichten bij participatie, per instrument** (PARTICIPATIE, kolom Plicht)",
  markdownTable([["Instrument", "Plicht", "Bron", "Zekerheid"], ...Object.keys(instruments).flatMap((name) => dutyRows(name as Instrument))]),
  "**Wie besluit, per laag en soort onderwerp** (LEGITIMITEIT; een tabel Bevoegdheden vervangt dit als geheel)",
  markdownTable([
    ["Laag", "Soort onderwerp", "Orgaan", "Bron", "Zekerheid"],
    ...defaultCompetences.map(({ level, subjectKind, body, source, read }) => [levels[level][0], subjectKinds[subjectKind][0], bodies[body][0], source, certainty(read)]),
  ]),
].join("\n\n");

function dutyRows(instrument: Instrument): string[][] {
  const name = instruments[instrument][0];
  const asked: readonly Duty[] | undefined = duties[instrument];
  return asked === undefined ? [[name, "hier geen", elsewhere, certainty(false)]] : asked.map(({ duty, source, read }) => [name, dutyNames[duty], source, certainty(read)]);
}
