import type { LandCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

export const land: WordsFor<LandCodes> = {
  blankArea: ["is leeg, terwijl er meer gebieden zijn", "vul het gebied in"],
  repeatedInArea: ({ earlier }) => [`staat ook in rij ${earlier} voor hetzelfde gebied`, "geef elke opgave in een gebied een eigen naam"],
  noLandInArea: ["heeft geen rijen in Grond", "voeg de grond van dit gebied toe aan Grond (0 ha mag)"],
  unknownLandType: ({ name, known }) => [`noemt '${name}', dat niet in Grond staat`, known.length === 0 ? "voeg de grondsoort toe aan Grond" : `kies uit: ${known.join("; ")}`],
  noLandTypeInArea: ({ area }) => [`noemt geen grondsoort die Grond in ${area} heeft`, "voeg de grondsoort daar toe aan Grond (0 ha mag)"],
  landsAnywhere: ["is leeg: mag overal landen", "noem de grondsoorten, als niet alle grond geschikt is"],
  unknownPairName: ["is geen opgave en geen thema uit Opgaven", "gebruik de naam van een opgave, of een thema dat daar staat"],
  sameTask: ["is dezelfde opgave", "combineer twee verschillende opgaven, of twee thema's"],
  taskAndTheme: ({ other }) => [`en '${other}' zijn een opgave en een thema`, "combineer twee opgaven, of twee thema's"],
  tooManyTogether: ({ area }) => [`te veel opgaven mogen samen liggen${area === "" ? "" : ` in ${area}`}`, "kies minder lagen, of deel het gebied op"],
  unknownArea: ["komt niet voor in Opgaven of Grond", "kies een gebied uit de tabellen"],
};
