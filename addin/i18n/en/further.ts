import type { further as dutch } from "../nl/further";

/** English texts: what it takes to do it all, and finance beside the balance. */
export const further: typeof dutch = {
  further: {
    titles: {
      GELDNODIG: "What it costs to do everything", GRONDNODIG: "Land needed for everything", MENSENNODIG: "People needed for everything",
      EVENWICHT: "Structural balance (art. 193)", RESERVES: "Reserves", KAPITAALLASTEN: "Capital charges",
    },
    notes: {
      GELDNODIG: "The least extra free money with which every task is wholly covered.",
      GRONDNODIG: "The fewest extra hectares with which nothing falls short.",
      MENSENNODIG: "The fewest extra fte employed with which no period falls short, without hiring.",
      EVENWICHT: "Balance and structural balance per year, from Begroting. Whether it is realistic is judged by the council and the supervisor.",
      RESERVES: "Per reserve and year: opening, in, out, closing and the minimum.",
      KAPITAALLASTEN: "Depreciation and interest per year, from Investeringen. The interest is yours to choose.",
    },
    amountsIn: (unit) => `Amounts ${unit}`,
    busy: "Calculating this…",
    failed: "This could not be calculated.",
    unreadable: "This cannot be calculated yet. Mend what Check reports first.",
    insert: (id) => `Insert ${id}`,
    rate: "Interest for investments without their own (%)",
    rateHint: "Needed when not every investment has its own Rente; 0 is no interest.",
  },
};
