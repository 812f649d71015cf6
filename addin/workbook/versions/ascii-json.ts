/** JSON in nothing but ASCII: XML does not take every character, and half a surrogate pair must come back as it was. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
