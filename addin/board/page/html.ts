/** Text for between tags and in attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/gu, (found) => `&#${found.codePointAt(0)!};`);

/** An element; what stands in it is HTML already. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...content: readonly string[]): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join("");
  return `<${name}${given}>${content.join("")}</${name}>`;
}
