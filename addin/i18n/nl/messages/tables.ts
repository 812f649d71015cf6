import type { Named, TableCodes } from "../../../../core";
import type { Words, WordsFor } from "../../message-catalogue";

/** What a row shares with an earlier one, and what to do about it. */
const repeated: Readonly<Record<Named, Words>> = {
  afspraken: [" met dezelfde datum (of zonder)", "geef de nieuwe versie een latere datum, of de afspraak een eigen naam"],
  arrangementen: ["", "geef elk arrangement een eigen naam"],
  balansposten: ["", "tel de rijen van dezelfde post bij elkaar op"],
  begroting: ["", "tel de rijen van dezelfde post bij elkaar op"],
  gebieden: ["", "geef elk gebied één rij"],
  index: ["", "geef elk jaar één rij"],
  inzet: [" voor dezelfde rol", "tel de uren bij elkaar op"],
  leervragen: ["", "geef elke leervraag een eigen naam"],
  lessen: ["", "geef elke les een eigen naam"],
  maatregelen: ["", "geef elke maatregel een eigen naam"],
  middelen: ["", "geef elke bron een eigen naam"],
  normen: ["", "geef elke norm één rij"],
  opbrengsten: [" voor dezelfde opgave", "tel de hoeveelheden bij elkaar op"],
  opgaven: [" voor hetzelfde gebied", "geef elke opgave in een gebied een eigen naam of voeg de rijen samen"],
  partijen: ["", "geef elke partij één rij"],
  risicos: ["", "geef elk risico een eigen naam"],
  signaalwaarden: ["", "geef elk kengetal één rij"],
  vervanging: [" voor dezelfde vervanging", "laat één rij per paar rollen staan"],
  voorwaarden: [" voor dezelfde afspraak en partij", "laat één rij per voorwaarde staan"],
  indicatoren: [" voor hetzelfde gebied en jaar", "laat één rij per indicator, gebied en jaar staan"],
  varianten: [" in dezelfde variant", "laat één rij per maatregel en variant staan"],
  trajecten: ["", "geef elk traject een eigen naam"],
  reacties: [" met hetzelfde traject en thema", "laat één rij per reactie staan"],
  jargon: ["", "zet de vormen bij elkaar in één rij"],
};

export const tables: WordsFor<TableCodes> = {
  repeated: ({ of, earlier }) => [`staat ook in rij ${earlier}${repeated[of][0]}`, repeated[of][1]],

  twoSizes: ["en 'Ruimte per eenheid' zijn allebei gevuld", "vul één van beide in: hectare per eenheid, of eenheden per hectare"],
  noSize: ["staat er zonder ruimte", "vul Ruimteclaim, Ruimte per eenheid of Dichtheid in (Ruimteclaim 0% = neemt geen ruimte)"],
  beyondEarth: ["vraagt meer hectares dan de aarde heeft", "controleer de claim, of het doel en de ruimte per eenheid"],
  targetBeforeStart: ({ start }) => [`ligt voor het startjaar ${start}`, "kies een doeljaar in of na het startjaar"],
  noCosts: ["en 'Structureel per eenheid' zijn allebei leeg", "vul minstens één van beide in; kost de opgave niets, vul dan 0% in"],
  blankWithoutCosts: ["is leeg, en de kosten ook: dat kan alleen als de opgave in Uitgaven staat", "vul het in, of zet de opgave in Uitgaven"],

  ownYieldsDiffer: ["verschilt van 'Opbrengst A' bij een combinatie met zichzelf", "geef beide dezelfde opbrengst"],
  otherTerms: ({ other, earlier }) => [`met '${other}' staat ook in rij ${earlier}, met andere waarden`, "laat één rij per paar staan"],

  noEarmark: ["ontbreekt bij een SPUK", "noem de opgaven, thema's of clusters waarvoor de SPUK bedoeld is"],
  earmarkOnFreeMoney: ["hoort niet bij vrij besteedbaar geld", "laat Oormerk leeg, of kies de soort SPUK of cofinanciering"],
  minimumOfNoReserve: ["hoort alleen bij een reserve", "laat Minimum leeg, of kies de soort reserve"],
  besideWeights: ["staat naast gewogen kolommen", "laat Index leeg, of laat de kolommen met een gewicht leeg"],
  onlyZeroWeights: ["heeft alleen gewichten 0", "geef minstens één kolom een gewicht boven 0"],
  noPost: ({ post }) => [`mist een rij '${post}'`, `voeg een rij '${post}' toe`],

  highBelowLow: ["ligt onder 'Onder'", "geef in Boven hetzelfde of een hoger percentage dan in Onder"],

  hoursAndFte: ["en 'Uren' zijn allebei gevuld", "vul één van beide in"],
  noHoursNorFte: ["en 'Fte' zijn allebei leeg", "vul één van beide in; is er geen werk, vul dan 0% in"],
  endBeforeStart: ["ligt voor 'Start'", "kies een eind in of na de start"],
  latestBeforeEarliest: ["ligt voor 'Vroegste start'", "kies een eind in of na de vroegste start"],
  noHireRate: ["ontbreekt bij 'Inhuur max fte'", "vul het tarief per uur in euro's in"],
  untilBeforeFrom: ["ligt voor 'Van'", "kies een einde in of na het begin"],
  sameRole: ["is dezelfde rol", "noem een andere rol of verwijder de rij"],

  yearBeforeStart: ({ start }) => [`ligt voor het startjaar ${start}`, "kies een jaar in of na het startjaar"],
  noCoordination: ({ provinces }) => ["ontbreekt bij een gebied in meer dan één provincie", `kies de coördinerende provincie: ${provinces.join(" of ")}`],
  coordinatedElsewhere: ({ provinces }) => ["is geen provincie van dit gebied", `kies uit: ${provinces.join(", ")}`],
  noMoment: ["en 'Jaar' zijn allebei leeg", "vul een datum (1-7-2027) of een jaar (2027) in"],
  momentsDiffer: ["is een ander jaar dan 'Datum'", "laat één van beide leeg"],
};
