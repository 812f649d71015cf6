/** For who listens, where who looks does not need it; it takes no room, also not beside the edge. */
export const visuallyHidden = {
  position: "absolute", width: "1px", height: "1px", margin: "-1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap",
} as const;
