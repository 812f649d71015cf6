import { seeded } from "../bench/seeded";
import { tryMutations } from "./hostile/run";

test("forty mutated samples end nothing, hang nothing and change nothing; what is refused is refused in one Dutch line", async () => {
  const { failures, calculated, refused, megabytes } = await tryMutations(40, seeded(2026), ["leeg.xlsx", "twaalf-afspraken.xlsx"]);
  expect(failures).toEqual([]);
  expect([calculated > 5, refused > 5, megabytes < 1000]).toEqual([true, true, true]);
});
