import { formats } from "../../writer/styles";

/** How the columns of the reports are shown; a column without a format is text. */
export const stackingFormat = (header: string): string | undefined =>
  (header.endsWith(" ha") ? formats.hectares : header.endsWith("aandeel") ? formats.percentage : undefined);
export const moneyFormat = (header: string): string | undefined =>
  (["Jaar", "Opgave", "In evenwicht"].includes(header) ? undefined : header === "Dekkingsgraad" ? formats.percentage : formats.euros);
export function hoursFormat(header: string): string | undefined {
  if (header === "Rol" || header === "Periode") return undefined;
  if (header === "Belasting" || header === "Winst aandeel") return formats.percentage;
  return header === "Inhuur EUR" ? formats.euros : formats.hectares;
}
/** Below the packages the figures of the whole plan stand under Start. */
export function planFormat(header: string, name: string): string | undefined {
  if (header === "Verschoven" || header === "Speling") return formats.whole;
  if (header !== "Start") return undefined;
  return name.startsWith("Piek") ? formats.percentage : /^(Overbelasting|Ondergrens)/u.test(name) ? formats.hectares : undefined;
}
export const agreementFormat = (header: string): string | undefined => (["Doel", "Doorvertaald", "Verschil"].includes(header) ? formats.whole : undefined);
