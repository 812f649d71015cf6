import { ahead } from "../../../addin/taskpane/late";

test("what was called ahead answers who asks first; later ones get what is then", async () => {
  let calls = 0;
  const read = ahead(() => Promise.resolve(calls += 1));
  expect(calls).toBe(1);
  expect([await read(), await read(), await read()]).toEqual([1, 2, 3]);
});

test("that it failed is told to who asks, and the next one tries anew", async () => {
  let calls = 0;
  const read = ahead(() => (calls++ === 0 ? Promise.reject(new Error("busy")) : Promise.resolve("read")));
  await new Promise((done) => { setTimeout(done); });
  await expect(read()).rejects.toThrow("busy");
  await expect(read()).resolves.toBe("read");
});
