import type { LandCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

export const land: WordsFor<LandCodes> = {
  blankArea: ["is empty, while there are several areas", "enter the area"],
  repeatedInArea: ({ earlier }) => [`also stands in row ${earlier} for the same area`, "give each task in an area a name of its own"],
  noLandInArea: ["has no rows in Grond", "add the land of this area to Grond (0 ha will do)"],
  unknownLandType: ({ name, known }) => [`names '${name}', which is not in Grond`, known.length === 0 ? "add the land type to Grond" : `choose from: ${known.join("; ")}`],
  noLandTypeInArea: ({ area }) => [`names no land type that Grond has in ${area}`, "add the land type there to Grond (0 ha will do)"],
  landsAnywhere: ["is empty: may land anywhere", "name the land types, if not all land is suitable"],
  unknownPairName: ["is neither a task nor a theme of Opgaven", "use the name of a task, or a theme that is there"],
  sameTask: ["is the same task", "combine two different tasks, or two themes"],
  taskAndTheme: ({ other }) => [`and '${other}' are a task and a theme`, "combine two tasks, or two themes"],
  tooManyTogether: ({ area }) => [`too many tasks may lie together${area === "" ? "" : ` in ${area}`}`, "choose fewer layers, or divide the area"],
  unknownArea: ["does not occur in Opgaven or Grond", "choose an area from the tables"],
};
