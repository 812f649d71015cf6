/** Dutch texts: the view to insert functions and tables. */
export const insert = {
  insert: {
    functionTitle: "Een functie",
    functionIntro: "Kies de vraag. De functie leest de tabellen die u hebt, en zet het antwoord op uw blad.",
    search: "Zoek een functie",
    noneFound: "Geen functie gevonden. Zoek met een ander woord.",
    notLoaded: "De functies konden niet worden geladen. Open dit venster opnieuw.",
    questions: {
      land: "Past het op het land?", money: "Klopt het geld?", people: "Zijn er genoeg mensen?", together: "Wat houdt een opgave tegen?",
      agreements: "Wie doet wat, en hoe staat het ervoor?", check: "Zijn de tabellen in orde?", other: "Overige functies",
    },
    another: "Kies een andere functie",
    optional: "mag leeg",
    leftOut: "Weglaten",
    choose: "Kies…",
    typed: "Zelf invullen",
    typedFor: (name: string) => `Invullen: ${name}`,
    tableOn: (table: string, sheet: string) => `${table} (blad ${sheet})`,
    cellsHint: "Cellen met hun kopregel, bijvoorbeeld Blad1!A3:F20, of Delen[Gewicht].",
    valueHint: "Een getal of tekst. Een cel begint met =, bijvoorbeeld =Startjaar of =Blad1!B2.",
    unreadable: "Dit kan hier niet staan: geef cellen, een naam of een waarde zoals in het voorbeeld.",
    takeSelection: "Neem de geselecteerde cellen",
    onlyInPane: (tables: string) =>
      `${tables}: u hebt hier aangewezen wat de kolommen zijn, maar een functie leest de kopregel op het blad. Geef de kolommen daar hun naam, dan verschijnt de tabel in de lijst.`,
    formula: "De formule",
    impossible: "Nog geen formule: een van de velden kan zo niet in een formule staan.",
    place: "De formule komt in de geselecteerde cel; het antwoord vult ook de cellen eronder en ernaast.",
    put: "Zet in de geselecteerde cel",
    missing: (names: string) => `Vul eerst in: ${names}.`,
    inserted: (address: string) => `De formule staat in ${address}.`,
    refused: {
      table: (address: string) => `${address} ligt in een Excel-tabel, en daarin past geen antwoord van meer cellen. Selecteer een lege cel buiten de tabel.`,
      filled: (address: string) => `${address} is al gevuld; er is niets gewijzigd. Selecteer een lege cel.`,
      protected: (address: string) => `Het blad van ${address} is beveiligd. Selecteer een cel op een ander blad, of hef de beveiliging op.`,
    },
    failed: "De formule kon niet worden ingevoegd. Sluit een cel die u aan het bewerken bent en probeer het opnieuw.",
  },
};
