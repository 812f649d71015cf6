/** What the optimiser leaves behind (1e-9) is no shortage: people would look for it in vain. */
const NOTICEABLE = 1e-6;

export function fallsShort(answer: { readonly shortage: number } | undefined): boolean {
  return answer !== undefined && answer.shortage > NOTICEABLE;
}

/** A shortage in words, or undefined when nothing falls short. */
export function inWords(shortage: number, format: (value: number) => string): string | undefined {
  return fallsShort({ shortage }) ? format(shortage) : undefined;
}

/** "tekort 250 ha", to stand behind the figure of a bar. */
export function labelled(label: string, amount: string | undefined): string | undefined {
  return amount === undefined ? undefined : `${label.toLowerCase()} ${amount}`;
}
