/** For who listens, where who looks does not need it. */
export const unseen = { position: "absolute", clipPath: "inset(50%)", whiteSpace: "nowrap" } as const;
