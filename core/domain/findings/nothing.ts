/** The parameters of a code that says enough by itself. */
export type Nothing = Readonly<Record<never, never>>;
