import { z } from "zod";
import { eachRow, unique } from "../check";
import { choice, count, date, doneOn, name, text, yesNo } from "../column";
import { said } from "../findings/codes";
import { looksPersonal } from "../personal-data";
import { table, type RowOf } from "../table";

const columns = {
  number: name("Nummer", { also: ["zaaknummer", "registratienummer", "number"], required: true }),
  process: name("Traject", { also: ["trajecten", "process"], required: true }),
  theme: name("Thema", { also: ["onderwerp", "theme"], required: true }),
  date: date("Datum", { also: ["ontvangen op", "date"] }),
  group: name("Groep", { also: ["group"] }),
  people: count("Aantal", { also: ["aantal mensen", "handtekeningen", "people"], allowed: z.int().min(1).max(1e9), fallback: 1 }),
  weighty: yesNo("Zwaarwegend", { also: ["weighty"], fallback: false }),
  tenor: choice("Strekking", {
    support: ["steun", "support"],
    concern: ["zorg", "zorgen", "concern"],
    objection: ["bezwaar", "objection"],
    idea: ["idee", "idea"],
    question: ["vraag", "question"],
  }, { also: ["tenor"] }),
  answer: doneOn("Antwoord", { also: ["beantwoord", "beantwoord op", "answer"], fallback: false }),
  consequence: choice("Gevolg", {
    adopted: ["overgenomen", "adopted"],
    partly: ["deels", "partly"],
    notAdopted: ["niet", "not"],
    noneNeeded: ["geen gevolg nodig", "none needed"],
    notYet: ["nog niet", "not yet"],
  }, { also: ["consequence"], fallback: "notYet" }),
  account: text("Motivering", { also: ["account"] }),
  decision: name("Besluit", { also: ["besluiten", "decision"] }),
};

const personal = (key: "theme" | "group" | "account") => eachRow(columns, [key], (row) => {
  const value = row[key];
  return value !== undefined && looksPersonal(value) ? { column: key, what: said("personalData") } : undefined;
});

/** Whose columns would make of a list of reactions a list of people. */
const people = [
  "Naam", "Voornaam", "Achternaam", "Adres", "Straat", "Huisnummer", "Postcode", "E-mail", "Email", "E-mailadres", "Telefoon", "Telefoonnummer", "Telefoonnr", "Telefoonnr.", "Tel", "Tel.", "Mobiel", "Mobiel nummer", "Mail", "Mailadres", "Woonadres", "Indiener", "Naam indiener", "Naam inwoner", "Afzender", "Contactpersoon",
  "Voorletters", "Initialen", "Geb. datum", "IBAN", "Rekeningnummer", "BSN",
  "Burgerservicenummer", "Geboortedatum", "Name", "First name", "Last name", "Address", "Street", "House number", "Postal code", "Phone", "Telephone", "Date of birth",
];

/**
 * What residents said, without who they are: one row per reaction. The workbook travels, so what was said stays in the house's own archive,
 * by its number. Nothing that stands in this table is ever repeated in a message.
 */
export const reactionsTable = table({
  kind: "reacties",
  name: "Reacties",
  columns,
  rowsAreData: true,
  refusedColumns: people,
  confidential: true,
  checks: [unique(columns, ["number", "process", "theme"], "reacties"), personal("theme"), personal("group"), personal("account")],
});

export type ReactionRow = RowOf<typeof reactionsTable>;
