/** Which edition of the add-in this is, as the page that was loaded says. */
export const edition = (): string => document.querySelector<HTMLMetaElement>("meta[name=version]")?.content ?? "";
