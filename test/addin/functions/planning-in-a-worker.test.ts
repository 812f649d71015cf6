import { because, planned } from "../../../core";
import type { Planning } from "../../../core";
import { FakeWorker } from "../calculation/fake-worker";
import { callFunction } from "../../call-function";
import { expectEventually } from "../../eventually";

const work = [
  ["Werkpakket", "Rol", "Uren", "Start", "Eind", "Uiterste eind"],
  ["A", "Ecoloog", 500, "2027K1", "2027K1", null], ["B", "Ecoloog", 500, "2027K1", "2027K1", "2027K4"],
];
const staffing = [["Organisatie", "Rol", "Fte"], ["Provincie", "Ecoloog", 2]];
const plan = (invocation?: object, name = "B", late?: boolean) =>
  callFunction("PLANNEN", [[...work.slice(0, 2), [name, ...work[2]!.slice(1)]], staffing, 2027, 2027, 1000, "kwartaal", late ?? null, ...(invocation ? [invocation] : [])]);

const workers = FakeWorker.all;
const turn = () => new Promise((done) => setTimeout(done));
const answer = async (worker: FakeWorker): Promise<void> => worker.say({ result: await planned((worker.asked.at(-1)!.given as { planning: Planning }).planning) });

// Workers must be there before the functions are: these decide at the start where they calculate.
Object.assign(globalThis, { Worker: FakeWorker });
afterAll(() => Reflect.deleteProperty(globalThis, "Worker"));

/** A custom function in the pane's runtime, as Excel calls it: the last argument tells when nobody waits any more. */
test("the search is asked of a worker, and its answer spills", async () => {
  const cells = plan({});
  await turn();
  expect(workers).toHaveLength(1);
  expect(workers[0]!.asked[0]!.question).toBe("levelled");
  // What goes there must survive the way.
  expect(structuredClone(workers[0]!.asked[0]!.given)).toEqual(workers[0]!.asked[0]!.given);
  await answer(workers[0]!);
  const { value } = await cells as { value: unknown[][] };
  expect(value.slice(1, 3)).toEqual([["A", "2027K1", "2027K1", 0, 0], ["B", "2027K2", "2027K2", 1, 2]]);
  expect(value.at(-1)).toEqual(["Oordeel", "bewezen optimaal", "", "", ""]);
});

test("when Excel no longer waits the calculation itself ends, and the next has a new worker", async () => {
  const invocation: { onCanceled?: () => void } = {};
  const cells = plan(invocation);
  await turn();
  expect(workers[0]!.ended).toBe(false);
  invocation.onCanceled!();
  expect(await cells).toEqual({ error: { code: "#N/A", message: "de berekening is gestopt" } });
  // A question that is nearly done may end by itself, a search is ended.
  await expectEventually(() => workers[0]!.ended, true);

  const next = plan();
  await turn();
  await answer(workers[1]!);
  expect(await next).toHaveProperty("value");
});

test("many at a time take turns in one worker; one that is cancelled before its turn asks nothing", async () => {
  const waiting: { onCanceled?: () => void } = {};
  const [one, two, three] = [plan({}, "X"), plan(waiting, "Y"), plan({}, "Z")];
  await turn();
  waiting.onCanceled!();
  const worker = workers.at(-1)!;
  const before = worker.asked.length;
  await answer(worker);
  await one;
  expect(await two).toHaveProperty("error");
  await turn();
  expect(worker.asked).toHaveLength(before + 1);
  await answer(worker);
  expect(((await three) as { value: unknown[][] }).value[2]![0]).toBe("Z");
  expect(workers.at(-1)).toBe(worker);
});

test("input that is wrong is refused at once, and no plan is no answer", async () => {
  const asked = workers.flatMap((worker) => worker.asked).length;
  expect(await plan({}, "")).toMatchObject({ error: { code: "#VALUE!", message: expect.stringContaining("Werk rij 3") as string } });
  expect(workers.flatMap((worker) => worker.asked)).toHaveLength(asked);
  const cells = plan({}, "B", true);
  await turn();
  workers.at(-1)!.say({ noAnswer: because("noPlan") });
  expect(await cells).toEqual({ error: { code: "#N/A", message: "geen plan gevonden waarin alles past: zet minder op Vast, of geef meer mensen" } });
});
