import { languageOf, type Language } from "../i18n/language";

export interface Runtime {
  /** False in a plain browser: there is no workbook to read. */
  readonly inExcel: boolean;
  readonly language: Language;
}

/** Waits for Office, then says where the pane runs and which language Excel speaks. */
export async function officeReady(): Promise<Runtime> {
  const { host } = await Office.onReady();
  return {
    inExcel: host === Office.HostType.Excel,
    language: languageOf(Office.context.displayLanguage),
  };
}

/** The language of Excel, for what may run before Office is ready, or without it. */
export function excelLanguage(): Language {
  const { Office: office } = globalThis as { Office?: { context?: { displayLanguage?: string } } };
  return languageOf(office?.context?.displayLanguage);
}

/** Whether Office itself is dark; undefined when it does not tell (a browser then decides). */
export function officeIsDark(): boolean | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  return theme?.bodyBackgroundColor === undefined ? undefined : isDark(theme.bodyBackgroundColor);
}

/** By the brightness that eyes see (ITU-R BT.601). */
export function isDark(colour: string): boolean | undefined {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1);
  if (channels === undefined) return undefined;
  const [red, green, blue] = channels.map((channel) => parseInt(channel, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
