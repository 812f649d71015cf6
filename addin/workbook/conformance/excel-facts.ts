/** Which Excel this is, and what it says it can do. */
export interface ExcelFacts {
  readonly version: string;
  readonly platform: string;
  /** Of Office itself, and of what is typed. */
  readonly languages: { readonly shown: string; readonly typed: string };
  /** Of each set the highest version that is there; undefined where it is not there at all. */
  readonly sets: readonly { readonly name: string; readonly version: string | undefined }[];
}

/** The sets that the add-in asks about, and the versions that they have by now. */
const sets = {
  ExcelApi: versions(1, 20), CustomFunctionsRuntime: versions(1, 5), SharedRuntime: versions(1, 2), RibbonApi: versions(1, 2), ExcelApiOnline: versions(1, 1), ExcelApiDesktop: versions(1, 3),
} as const;

function versions(major: number, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${major}.${index + 1}`);
}

/** What Office knows without looking into a workbook. Where it does not tell, the text is empty. */
export function excelFacts(): ExcelFacts {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context as Partial<Office.Context>;
  return {
    version: diagnostics?.version ?? "", platform: String(diagnostics?.platform ?? ""),
    languages: { shown: displayLanguage ?? "", typed: contentLanguage ?? "" },
    sets: Object.entries(sets).map(([name, known]) => ({ name, version: known.findLast((version) => requirements?.isSetSupported(name, version) === true) })),
  };
}
