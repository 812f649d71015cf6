import { cached, type CacheLimit } from "./cached";
import { InputReader } from "./input-reader";

/** `cached` for a question that reads tables: what it remarks is remarked again each time that its answer is used. */
export function cachedAnswer<Given extends readonly unknown[], Answer>(
  question: (reader: InputReader, ...given: Given) => Promise<Answer>, limit?: CacheLimit,
): (reader: InputReader, ...given: Given) => Promise<Answer> {
  const asked = cached(async (...given: Given) => {
    const own = new InputReader();
    return { answer: await question(own, ...given), remarks: own.remarks };
  }, limit);
  return async (reader, ...given) => {
    const { answer, remarks } = await asked(...given);
    reader.add(remarks);
    return answer;
  };
}
