import { InputError, NoAnswer } from "../domain/findings";

/** The answer; undefined where the input is wrong or allows none. The overview says what is wrong, once. */
export async function attempted<Answer>(question: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await question();
  } catch (error) {
    if (!(error instanceof InputError || error instanceof NoAnswer)) throw error;
    return undefined;
  }
}
