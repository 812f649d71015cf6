/** The instruments of the Omgevingswet about which residents are asked, with the words that users have for them. */
export const instruments = {
  vision: ["omgevingsvisie", "environmental vision"],
  programme: ["programma", "programme"],
  ordinance: ["omgevingsverordening", "environmental ordinance"],
  plan: ["omgevingsplan", "environmental plan"],
  waterOrdinance: ["waterschapsverordening", "water authority ordinance"],
  waterProgramme: ["waterbeheerprogramma", "water management programme"],
  projectDecision: ["projectbesluit", "project decision"],
  permit: ["omgevingsvergunning", "environmental permit"],
  other: ["overig", "other"],
} as const;

export type Instrument = keyof typeof instruments;

/** What must be there: notice of the process, an account of what was done with it, and how it kept to the own policy on participation. */
export const dutyNames = { notice: "kennisgeving", account: "motivering", policy: "beleid genoemd" } as const;
export type DutyKind = keyof typeof dutyNames;

export interface Duty {
  readonly duty: DutyKind;
  /** In Dutch: the article, and what is known of it. */
  readonly source: string;
  /** Seen in a public source that cites the article, not in the text of the law; false: to be checked by who relies on it. */
  readonly read: boolean;
}

const both = (source: string, read: boolean): Duty[] => [{ duty: "account", source, read }, { duty: "policy", source, read }];

/** Per instrument what is due; undefined: nothing here, but others may ask for it (`elsewhere`). */
export const duties: Readonly<Record<Instrument, readonly Duty[] | undefined>> = {
  vision: both("Omgevingsbesluit 10.7", true),
  programme: both("Omgevingsbesluit 10.8 (artikel genoemd in een verordening van een waterschap)", false),
  ordinance: both("Omgevingsbesluit 10.3b (een provinciale notitie uit 2024 rekent haar mee, een oudere pagina van het Rijk niet)", false),
  plan: [{ duty: "notice", source: "Omgevingsbesluit 10.2", read: true }, { duty: "account", source: "Omgevingsbesluit 10.2", read: true }],
  waterOrdinance: [{ duty: "account", source: "Omgevingsbesluit 10.3a (de handreiking van de waterschappen noemt geen plicht)", read: false }],
  waterProgramme: both("Omgevingsbesluit 10.8 (artikel genoemd in een verordening van een waterschap)", false),
  projectDecision: [
    { duty: "notice", source: "Omgevingswet 5.47 lid 4, Omgevingsbesluit 5.3", read: true }, { duty: "account", source: "Omgevingswet 5.51", read: false },
  ],
  permit: undefined,
  other: undefined,
};

/** Where a duty may come from for an instrument that has none here. */
export const elsewhere = "de aanvrager meldt het (Omgevingsregeling 7.4; de raad kan het verplichten, Omgevingswet 16.55 lid 7), "
  + "of de eigen participatieverordening vraagt het (Provinciewet 147, Gemeentewet 150, Waterschapswet 79)";
