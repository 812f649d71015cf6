import type { ValueKind } from "../domain/value-kind";
import type { ReportColumn } from "../tables/report";

interface Known {
  readonly key: readonly string[];
  readonly kinds: Readonly<Record<string, ValueKind>>;
  /** Of every other column. */
  readonly other: ValueKind;
}

/** The results that versions of format 1 hold. They kept the headers alone, so what those meant then is said here. */
const known: Readonly<Record<string, Known>> = {
  STAPELING: { key: ["Gebied", "Opgave"], kinds: { "Tekort aandeel": "share" }, other: "hectares" },
  KOSTEN: { key: ["Opgave", "Aard"], kinds: {}, other: "euros" },
  BALANS: { key: ["Jaar"], kinds: { Jaar: "year", Dekkingsgraad: "share" }, other: "euros" },
  CAPACITEIT: {
    key: ["Rol", "Periode"], kinds: { Periode: "period", Belasting: "share", "Tekort fte": "fte", "Inhuur EUR": "euros" }, other: "hours",
  },
  SAMENWERKEN: { key: ["Rol"], kinds: { "Winst aandeel": "share" }, other: "hours" },
  DOORVERTALING: { key: ["Afspraak"], kinds: {}, other: "quantity" },
  BORGING: { key: ["Afspraak", "Verantwoordelijk"], kinds: {}, other: "quantity" },
  SAMENHANG: {
    key: ["Arrangement A", "Arrangement B", "Gebied"],
    kinds: { "Gedeelde opgaven": "count", "Gedeelde partijen": "count", Overlap: "share" }, other: "hours",
  },
  WEDERKERIGHEID: { key: ["Partij", "Soort", "Eenheid"], kinds: { Aandeel: "share" }, other: "quantity" },
  VOORTGANG: {
    key: ["Afspraak"],
    kinds: { SPI: "ratio", "SPI(t)": "ratio", "Benodigd tempo / huidig": "ratio", "Verwacht gereed": "date", Escalatie: "level" }, other: "quantity",
  },
};

/** What the columns of a result of format 1 are; a result that nobody knows is known by its first column. */
export function columnsOfFormat1(name: string, header: readonly string[]): ReportColumn[] {
  const { key, kinds, other } = Object.hasOwn(known, name) ? known[name]! : { key: header.slice(0, 1), kinds: {}, other: "number" } satisfies Known;
  return header.map((each): ReportColumn => {
    const kind = Object.hasOwn(kinds, each) ? kinds[each]! : other;
    return key.includes(each) ? { header: each, kind: kind === other ? "name" : kind, key: true } : { header: each, kind };
  });
}
