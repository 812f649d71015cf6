/** The public face of the core, as contents: what the custom functions and the pane may lean on. */
export * from "./domain"; // what things are: tables, columns, findings, calendar, units
export * from "./tables"; // cells <-> records
export * from "./binding"; // a sheet of somebody else's; CONTROLE, INLEZEN, VARIANT
export * from "./overview"; // the area at a glance; VIERMIDDELEN, KERNCIJFERS
export * from "./stacking"; // does it fit on the land: STAPELING, RUIMTEDRUK, MEEKOPPELEN, KEUZES, GRONDNODIG
export * from "./balance"; // does the money match: KOSTEN, INDEXEER, BALANS, DEKKING, AMBITIERUIMTE, EVENWICHT, KENGETALLEN, KAPITAALLASTEN, RESERVES, GELDNODIG, WAAROM
export * from "./capacity"; // are there enough people: CAPACITEIT, SAMENWERKEN, PLANNEN, MENSENNODIG
export * from "./governance"; // who is answerable: DOORVERTALING, BORGING, SAMENHANG, WEDERKERIGHEID, OPGAVENMIX, VERDEEL
export * from "./progress"; // how is it getting on: VOORTGANG, VOORWAARDEN
export * from "./legitimacy"; // which body decided: BESLUITEN, LEGITIMITEIT
export * from "./residents"; // who was heard and answered: PARTICIPATIE
export * from "./plain"; // what it comes to, in plain words: PUBLIEKSVERSLAG
export * from "./wellbeing"; // what it does to life, and who bears it: WELVAART, EFFECTEN, AFRUIL
// Its functions are a face of their own: few who open the pane ask for them, and the first load is small.
export type * from "./versions";
/** Ahead of the first question; a solver that is not there yet is loaded by whatever needs it. */
export { loadHighs } from "./optimise";
