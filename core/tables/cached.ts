/** How much is remembered at most: answers, and characters of what they answer. What was used last stays longest. */
export interface CacheLimit {
  readonly answers: number;
  readonly characters: number;
}

const AMPLE: CacheLimit = { answers: 32, characters: 32_000_000 };

/**
 * A question that is worked out once for the same content: a sheet with a thousand formulas on the same tables asks it a
 * thousand times. Arguments are compared by content, not by identity (Excel hands over new arrays in every call), and
 * in full, not by a hash. An answer must not be changed by who gets it; a question that throws, now or later, is asked again.
 */
export function cached<Arguments extends readonly unknown[], Answer>(
  question: (...given: Arguments) => Answer, limit: CacheLimit = AMPLE,
): (...given: Arguments) => Answer {
  const answers = new Map<string, Answer>();
  let characters = 0;
  const forget = (key: string): void => {
    if (answers.delete(key)) characters -= key.length;
  };
  return (...given) => {
    const key = contentOf(given);
    const known = answers.has(key);
    const answer = known ? answers.get(key)! : question(...given);
    // A map keeps the order in which keys came: put back last, the first is the one that was used longest ago.
    if (known) answers.delete(key);
    else characters += key.length;
    answers.set(key, answer);
    if (!known && answer instanceof Promise) answer.catch(() => { if (answers.get(key) === answer) forget(key); });
    for (const oldest of answers.keys()) {
      if (answers.size <= limit.answers && characters <= limit.characters) break;
      forget(oldest);
    }
    return answer;
  };
}

/** Text that is the same only for the same content: 1 and "1", blank and "" differ. */
function contentOf(value: unknown): string {
  if (typeof value === "string") return `${value.length}'${value}`;
  if (Array.isArray(value)) return `[${value.map(contentOf).join()}]`;
  if (typeof value === "object" && value !== null) return `{${contentOf(Object.entries(value))}}`;
  return String(value);
}
