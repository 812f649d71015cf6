import { aboveZero, choice, euros, name, number, text, yesNo, zeroOrMore } from "../column";
import { table } from "../table";

/** What there is to bear risks with: reserves, unforeseen, room in taxes. */
export const riskCapacityTable = table({
  kind: "weerstandscapaciteit",
  name: "Weerstandscapaciteit",
  columns: {
    post: name("Post", { also: ["onderdeel", "item"], required: true }),
    amount: euros("Bedrag", { also: ["amount", "capaciteit", "capacity"], required: true, fallback: 0, remarksBlank: true, allowed: zeroOrMore }),
    nature: choice("Aard", {
      incidental: ["incidenteel", "incidental"],
      structural: ["structureel", "structural"],
    }, { also: ["nature"], fallback: "incidental" }),
    // How often a yearly amount counts in the total: once is the cautious reading.
    years: number("Jaren", { unit: "jaar", also: ["aantal jaren", "years"], allowed: aboveZero.max(100), fallback: 1 }),
    free: yesNo("Vrij", { also: ["vrij besteedbaar", "free"], fallback: true }),
    note: text("Opmerking", { also: ["toelichting", "note"] }),
  },
});
