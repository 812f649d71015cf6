import type { WellbeingCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { meant } from "./meant";

export const wellbeing: WordsFor<WellbeingCodes> = {
  noFavourable: ["ontbreekt in alle rijen van deze indicator", "vul minstens één keer hoger of lager in"],
  favourableDiffers: ({ earlier }) => [`is anders dan in rij ${earlier} van dezelfde indicator`, "geef een indicator één gunstige richting"],
  unitDiffers: ({ earlier }) => [`is anders dan in rij ${earlier} van dezelfde indicator`, "geef een indicator één eenheid"],
  editionDiffers: ({ earlier }) => [`is anders dan in rij ${earlier}: edities zijn niet vergelijkbaar`, "gebruik alle jaren uit één editie"],
  noDimension: ["ontbreekt, en het thema bepaalt haar niet", "kies hier en nu, later of elders"],
  dimensionDiffers: ({ earlier }) => [`is anders dan in rij ${earlier} van dezelfde indicator`, "geef een indicator één dimensie"],
  noMeasureNorTask: ["en 'Opgave' zijn allebei leeg", "noem de maatregel of de opgave die dit effect heeft"],
  measureAndTask: ["en 'Maatregel' zijn allebei gevuld", "vul één van beide in"],
  notInIndicators: ({ nearest }) => [`staat niet in Indicatoren${meant(nearest)}`, "noem een indicator uit Indicatoren, of voeg hem daar toe"],
  personalColumn: ["kan een persoon aanwijzen en hoort niet in deze werkmap", "verwijder de kolom; het nummer verwijst naar het archief"],
  personalData: ["bevat een persoonsgegeven", "haal het weg; het nummer verwijst naar het archief"],
  noValueFor: ({ place }) => [`vraagt een waarde voor {${place}}`, `vul Waarde ${place} in (een nul is '0%)`],
  unknownForm: ({ form, known }) => [`kent '${form}' niet`, `kies uit: ${known.join(", ")}`],
  notOfForm: ({ place, form }) => [`past niet bij de vorm ${form} van {${place}}`, "kies een andere vorm, of een andere waarde"],
  badDecimals: ({ most }) => ["is geen aantal decimalen", `vul hele getallen van 0 tot en met ${most} in, met ; ertussen`],
};
