import type { Picture } from "../../../core";

/** Dutch texts: reports as tables and charts in the workbook. */
export const reports = {
  reports: {
    write: "Schrijf rapporten naar een nieuw blad",
    writing: "Rapporten schrijven…",
    written: (names: string, several: boolean) => `De rapporten staan op ${several ? "de bladen" : "het blad"} ‘${names}’.`,
    pages: { page: "Pagina", of: "van" },
    nothing: "Er is nog niets te rapporteren.",
    failed: "De rapporten konden niet worden geschreven.",
    sheet: "Rapport Ruimte",
    sheetOf: (name: string) => `Rapport ${name}`,
    heading: (report: string, area: string) => `${report} - ${area}`,

    /** Of each picture: the chart's title, what it measures, and what is to be seen. */
    pictures: {
      land: {
        title: "Wie gebruikt welke grond", axis: "hectare",
        about: "Grafiek: per grondsoort de hectares van één opgave, gedeeld en vrij. De cijfers staan eronder.",
      },
      money: {
        title: "Kosten per jaar: gedekt en tekort", axis: "euro",
        about: "Grafiek: de kosten van elk jaar, als wat gedekt is en wat tekortkomt. De cijfers staan eronder.",
      },
      people: {
        title: "Vraag en aanbod van uren", axis: "uren",
        about: "Grafiek: de gevraagde uren en het eigen aanbod per periode, over alle rollen. De cijfers staan eronder.",
      },
      progress: {
        title: "Voortgang: plan, realisatie en verwachting", axis: "deel van het doel",
        about: "Grafiek: plan, realisatie en verwachting per afspraak, als deel van het doel; wie het verst achterloopt op plan staat eerst. De cijfers staan eronder.",
      },
    } satisfies Record<Picture["of"], { title: string; axis: string; about: string }>,
    left: (count: number) => ` Niet getekend: ${count} andere.`,

    place: {
      open: "Op een plek die u kiest…",
      title: "Rapporten op een gekozen plek",
      intro: "Selecteer in de werkmap de cel waar de rapporten moeten beginnen. Er wordt pas geschreven als u hebt gezien wat waar komt.",
      look: "Bekijk de geselecteerde plek",
      looking: "Kijken wat daar staat…",
      free: (sheet: string, address: string) => `Vrij: ${address} op het blad ‘${sheet}’. Daar komt:`,
      table: (name: string, rows: string, address: string) => `tabel ${name}, ${rows} rijen: ${address}`,
      chart: (title: string, address: string) => `grafiek ‘${title}’: ${address}`,
      write: "Schrijf hier",
      written: (sheet: string, address: string) => `De rapporten staan op het blad ‘${sheet}’, in ${address}.`,
      inTheWay: {
        cells: (place: string, where: string) => `In ${place} staat al iets of is iets opgemaakt: ${where}. Er is niets geschreven.`,
        table: (place: string, where: string) => `In ${place} staat al een tabel: ${where}. Er is niets geschreven.`,
        chart: (place: string, where: string) => `Over ${place} ligt al een grafiek: ${where}. Er is niets geschreven.`,
        protected: () => "Het blad is beveiligd. Er is niets geschreven.",
        edge: () => "Hier is te weinig ruimte tot de rand van het blad. Er is niets geschreven.",
      },
      changed: "De werkmap is intussen gewijzigd.",
      beside: (address: string) => `Ernaast: ${address}`,
      below: (address: string) => `Eronder: ${address}`,
      close: "Sluiten",
      failed: "De plek kon niet worden bekeken.",
    },
  },
};
