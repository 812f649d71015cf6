import { useRef } from "react";

/** The last value while it was shown, so that what nobody looks at is not asked anew; nothing as soon as there is nothing. */
export function useWhileShown<Value>(value: Value | undefined, isShown: boolean): Value | undefined {
  const last = useRef<Value | undefined>(undefined);
  if (isShown || value === undefined) last.current = value;
  return last.current;
}
