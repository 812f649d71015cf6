import { differences } from "./enumeration";

/** The many are counted by `npm run bench -- programme`. */
test.each(Array.from({ length: 24 }, (_, seed) => seed))("the programme of random tables %i is the best of all there are", async (seed) => {
  expect(await differences(seed)).toEqual([]);
});
