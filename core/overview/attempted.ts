import { outcomeOf } from "./outcome";

/** The answer; undefined where the input is wrong or allows none. The overview says what is wrong, once. */
export async function attempted<Answer>(question: () => Promise<Answer>): Promise<Answer | undefined> {
  return (await outcomeOf(question)).answer;
}
