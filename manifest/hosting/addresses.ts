import { OFFICE } from "./rules";

/** Where the manifest points when nobody says where: this machine. */
const HERE = "https://localhost:3000";

/** The build's setting `base`: where the add-in's files will stand. Without a slash at the end. */
export function webAddress(base = HERE): string {
  const address = httpsAddress(base, "base", "https://ruimte.voorbeeld.nl/invoegtoepassing");
  return `${address.origin}${address.pathname}`.replace(/\/+$/, "");
}

/** The build's setting `office`: the address of office.js; default: Microsoft's. */
export function officeAddress(office = OFFICE): string {
  const address = httpsAddress(office, "office", "https://ruimte.voorbeeld.nl/office-js/office.js");
  if (!address.pathname.endsWith("/office.js")) throw new Error(`--env office=${office}: geef het adres van het bestand office.js zelf.`);
  return address.href;
}

function httpsAddress(value: string, setting: string, example: string): URL {
  const address = URL.canParse(value) ? new URL(value) : undefined;
  const plain = address?.protocol === "https:" && !address.username && !address.search && !address.hash && /^[\w:/.~%-]*$/.test(address.href);
  if (!plain) throw new Error(`--env ${setting}=${value} is geen gewoon adres dat met https:// begint; bijvoorbeeld --env ${setting}=${example}.`);
  return address;
}
