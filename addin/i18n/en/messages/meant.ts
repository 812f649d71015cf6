/** The name that somebody may have meant. */
export const meant = (nearest: string | undefined): string => (nearest === undefined ? "" : `: do you mean '${nearest}'?`);
