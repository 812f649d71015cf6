import type { Dictionary } from "../../../i18n/nl";
import type { Conformance } from "../../../workbook";

/** Everything that is to be sent back as one text, a fact per line; `moment` and `version` say when it was gathered and by which edition. */
export function conformanceText({ excel, calculation, checks, cells }: Conformance, t: Dictionary["conformance"], moment: string, version: string): string {
  const fact = (label: string, value: string): string => `${label}: ${value === "" ? t.unknown : value}`;
  const facts = [
    fact(t.gathered, moment), fact(t.version, version), fact(t.excel, [excel.version, excel.platform].filter(Boolean).join(", ")),
    fact(t.languages, [excel.languages.shown, excel.languages.typed].filter(Boolean).join(", ")), fact(t.calculation, calculation),
    ...excel.sets.map(({ name, version: highest }) => `${name}: ${highest ?? t.absent}`),
  ];
  const answers = checks?.map(({ number, check, outcome, seen }) => `${number} ${check}: ${outcome === "" ? t.open : outcome}${seen === "" ? "" : `. ${seen}`}`);
  // As JSON, so that text, numbers and nothing can be told apart.
  const said = cells.map(({ address, formula, value, text, type }) => `${address}: ${JSON.stringify({ formula, value, text, type })}`);
  return [t.heading, ...facts, ...titled(t.answers, answers ?? [t.otherWorkbook]), ...(said.length === 0 ? [] : titled(t.cells, said))].join("\n");
}

const titled = (title: string, lines: readonly string[]): string[] => ["", title, ...lines];
