/** Which edition of the add-in this is, as the page that was loaded says. */
export const edition = (): string => document.querySelector<HTMLMetaElement>("meta[name=version]")?.content ?? "";

/** The same as package.json has it: the fourth number is Office's, and is always 0. */
export const release = (): string => edition().split(".").slice(0, 3).join(".");
