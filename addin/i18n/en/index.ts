import { overview } from "./overview";
import { pane } from "./pane";
import { presenting } from "./presenting";
import { reports } from "./reports";
import { land } from "./land";
import { money } from "./money";
import { people } from "./people";
import { programme } from "./programme";
import { futures } from "./futures";
import { risk } from "./risk";
import { agreements } from "./agreements";
import { learning } from "./learning";
import { life } from "./life";
import { publicReport } from "./public-report";
import { whatIf } from "./what-if";
import { check } from "./check";
import { explain } from "./explain";
import { further } from "./further";
import { binding } from "./binding";
import { conformance } from "./conformance";
import { share } from "./share";
import { insert } from "./insert";
import { versions } from "./versions";
import type { Dictionary } from "../nl";

/** Every text of the pane, in English. */
export const en: Dictionary = { ...pane, ...presenting, ...reports, ...overview, ...land, ...money, ...people, ...programme, ...risk, ...futures, ...agreements, ...learning, ...life, ...whatIf, ...publicReport, ...check, ...explain, ...further, ...binding, ...share, ...conformance, ...insert, ...versions };
