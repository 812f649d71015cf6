/** Dutch texts: what to mend in the tables. */
export const check = {
  problems: {
    title: "Meldingen",
    none: "Geen meldingen: alle tabellen zijn goed gelezen.",
    nothing: "Er is nog niets ingevuld om na te kijken.",
    count: (count: number) => (count === 1 ? "1 melding in de tabellen" : `${count} meldingen in de tabellen`),
    go: (table: string, row: number | undefined, sheet: string) =>
      row === undefined ? `Ga naar ${table} (${sheet})` : `Ga naar ${table} rij ${row} (${sheet})`,
    goCell: (cell: string) => `Ga naar ${cell}`,
    show: "Bekijk de meldingen",
    more: (count: number) => `Toon nog ${count}`,
    ignored: (table: string, sheet: string, first: string) =>
      `De tabel ${table} (${sheet}) telt niet mee: ${first} is van dezelfde soort en komt eerst.`,
    gone: "Deze cel is niet meer te vinden. Bereken opnieuw.",
  },
  remarks: {
    title: "Opmerkingen",
    count: (count: number) => (count === 1 ? "1 opmerking: gelezen op een aanname" : `${count} opmerkingen: gelezen op een aanname`),
    with: (count: number) => (count === 1 ? "met 1 opmerking" : `met ${count} opmerkingen`),
  },
};
