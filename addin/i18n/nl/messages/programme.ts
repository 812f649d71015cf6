import type { ProgrammeCodes } from "../../../../core";
import { fewNames } from "../../few-names";
import type { WordsFor } from "../../message-catalogue";
import { meant } from "./meant";

export const programme: WordsFor<ProgrammeCodes> = {
  latestStartBeforeEarliest: ["ligt voor 'Vroegste start'", "kies een jaar in of na Vroegste start"],
  leastShareOfWhole: ["hoort alleen bij Uitvoering schaalbaar", "laat Minimaal deel leeg, of kies schaalbaar"],
  unknownPrerequisite: ({ name, nearest }) => [`noemt '${name}', dat niet in Maatregelen staat${meant(nearest)}`, "gebruik namen uit de kolom Maatregel, gescheiden door ;"],
  measureCircle: ({ measures }) => [`vormt een kring: ${measures.join(", ")}`, "haal een van de namen uit Na weg"],
  prerequisiteLockedOut: ({ other }) => [`noemt '${other}' met Vast = nee, terwijl deze maatregel vaststaat`, "zet een van beide vrij, of haal de naam uit Na weg"],
  lockedInOneGroup: ({ earlier }) => [`staat ook in rij ${earlier} met hetzelfde woord in Sluit uit: hoogstens één van beide kan`, "zet een van beide vrij of op nee"],
  lockedYearNotAllowed: ({ allowed }) => [
    "is geen toegestaan startjaar van deze maatregel", allowed.length === 0 ? "verruim Vroegste en Uiterste start, of de periode" : `kies ${allowed[0]!} tot en met ${allowed.at(-1)!}, of verruim Vroegste en Uiterste start`,
  ],
  lockedWithoutStart: ["is ja, maar er is geen toegestaan startjaar", "verruim Vroegste en Uiterste start, of de periode"],
  notInMeasures: ({ nearest }) => [`staat niet in Maatregelen${meant(nearest)}`, "noem een maatregel uit Maatregelen"],
  effortWithoutStaff: ["staat niet in Bezetting en heeft geen uren", "voeg de rol toe aan Bezetting, of controleer de naam"],
  goalOfYieldsBlank: ["is leeg, terwijl maatregelen aan deze opgave bijdragen", "vul het in (Doel 0% = al bereikt)"],
  yieldInSeveralAreas: ({ areas }) => [`is leeg, maar de opgave staat in meer gebieden: ${fewNames(areas, (count) => `en ${count} meer`)}`, "vul het gebied in, hier of bij de maatregel"],
  yieldTwice: ({ earlier }) => [`staat ook in rij ${earlier} voor dezelfde maatregel en opgave`, "tel de hoeveelheden bij elkaar op"],
  yieldBesideMeasure: ["is niet 1 bij twee maatregelen", "laat Opbrengst A en B leeg: een maatregel levert altijd zijn hele opbrengst"],
  roleNamedAsResult: ["heet als een kolom van het resultaat", "geef de rol een andere naam"],
};
