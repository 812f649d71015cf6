import type { RecordsOf } from "./about";
import type * as functions from "./stacking";

const tables = {
  opgaven: "Table Opgaven (tasks) with its header row.",
  grond: "Table Grond (land) with its header row.",
  combinaties: "Table Combinaties with its header row: which tasks may share land.",
};
const layers = "How many tasks share one hectare at most (1-4, default 3).";

export const stacking: RecordsOf<typeof functions> = {
  STAPELING: {
    question: "land",
    english: {
      description: "Per task: gross, realised, shared and shortage in hectares, spread fairly by priority.",
      parameters: { ...tables, gebied: "Name of an area; blank = all areas.", lagen: layers },
    },
    example: "voorbeeld-3-zon-als-laatste",
    reading: "Bruto is wat een opgave vraagt, gerealiseerd wat ze krijgt, gedeeld het deel daarvan dat een andere opgave ook gebruikt. "
      + "Tekort aandeel 0,83 betekent: 83 % van de vraag past niet. Prioriteit 1 gaat voor; binnen één prioriteit wordt het grootste relatieve tekort zo klein mogelijk. "
      + "Netto grond is de grond die werkelijk bezet is.",
  },
  RUIMTEDRUK: {
    question: "land",
    english: {
      description: "The land needed after sharing as a share of the land there is; above 1 there is too little.",
      parameters: {
        ...tables,
        gebied: "Name of an area; blank = all areas together.",
        bruto: "TRUE = all claims, as if nothing were shared.",
        lagen: layers,
      },
    },
    example: "voorbeeld-3",
    reading: "1 is precies genoeg, 1,625 betekent: na delen is 62,5 % meer grond nodig dan er is. Zet bruto op WAAR om te zien wat de druk is als niets gedeeld wordt.",
  },
  MEEKOPPELEN: {
    question: "land",
    english: {
      description: "Which tasks share hectares or may, whether the limit binds, and the land that one more shared hectare saves.",
      parameters: { ...tables, gebied: "Name of an area; blank = all areas.", lagen: layers },
    },
    example: "voorbeeld-1-woningen-en-water",
    reading: "Per paar opgaven: hoeveel hectares ze delen en hoeveel dat er hoogstens mogen zijn. Bindend `ja` betekent dat het afgesproken aandeel de grens is; "
      + "winst is hoeveel hectare grond één gedeelde hectare meer zou besparen.",
  },
  KEUZES: {
    question: "land",
    english: {
      description: "Which limits matter (land or sharing), and how many hectares of shortage one more hectare of each takes away.",
      parameters: { ...tables, gebied: "Name of an area; blank = all areas.", lagen: layers },
    },
    example: "voorbeeld-3-grond-knelt",
    reading: "Alleen grenzen die ertoe doen staan er: een grondsoort of een combinatie. Waarde 1 betekent: één hectare meer geeft één hectare minder tekort.",
  },
  GRONDNODIG: {
    question: "land",
    english: {
      description: "Per area and land type the least extra hectares with which every task fits.",
      parameters: { ...tables, gebied: "Name of an area; blank = all areas.", lagen: layers },
    },
    example: "voorbeeld-2",
    reading: "Met deze extra hectares bij Nu ha past elke opgave. Eerst zo weinig mogelijk in totaal, dan van de eerste grondsoort, dan van de tweede. "
      + "Alleen grondsoorten die het gebied in Grond heeft, doen mee; een soort van 0 ha mag daar staan.",
  },
};
