import type { FurtherFunction } from "../../../core";

/** Dutch texts: what it takes to do it all, and finance beside the balance. */
export const further = {
  further: {
    titles: {
      GELDNODIG: "Wat het kost om alles te doen", GRONDNODIG: "Grond die nodig is voor alles", MENSENNODIG: "Mensen die nodig zijn voor alles",
      EVENWICHT: "Structureel evenwicht (art. 193)", RESERVES: "Reserves", KAPITAALLASTEN: "Kapitaallasten",
    } satisfies Record<FurtherFunction, string>,
    notes: {
      GELDNODIG: "Het minste extra vrije geld waarmee alle opgaven helemaal gedekt zijn.",
      GRONDNODIG: "De minste extra hectares waarmee niets tekortkomt.",
      MENSENNODIG: "De minste extra fte in vaste dienst waarmee geen periode tekortkomt, zonder inhuur.",
      EVENWICHT: "Saldo en structureel saldo per jaar, uit Begroting. Of zij reëel is, beoordelen Provinciale Staten en de toezichthouder.",
      RESERVES: "Per reserve en jaar: begin, bij, af, einde en het minimum.",
      KAPITAALLASTEN: "Afschrijving en rente per jaar, uit Investeringen. De rente kiest u zelf.",
    } satisfies Record<FurtherFunction, string>,
    amountsIn: (unit: string) => `Bedragen ${unit}`,
    busy: "Dit wordt berekend…",
    failed: "Dit kon niet worden berekend.",
    unreadable: "Dit kan nog niet worden berekend. Los eerst de meldingen bij Controle op.",
    insert: (id: string) => `Voeg ${id} in`,
    rate: "Rente voor investeringen zonder eigen rente (%)",
    rateHint: "Nodig als niet elke investering een eigen Rente heeft; 0 is geen rente.",
  },
};
