import { useEffect, useState } from "react";

/** Shorter than this an explanation would only flicker. */
const LONG = 500;

/** Whether something has been going on for half a second. */
export function useTakesLong(busy: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => { setLong(true); }, LONG);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [busy]);
  return long;
}
