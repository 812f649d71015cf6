import { fourMeansPerTask, weakestOf, type FourMeans } from "../../../core";
import { InputReader } from "../../../core/tables";
import { inDutch } from "../../in-dutch";

const of = (money?: number, capacity?: number, knowledge?: number, instruments?: number): FourMeans =>
  ({ task: "a", shares: { money, capacity, knowledge, instruments } });

describe("the weakest of four means", () => {
  it.each([
    ["the lowest decides, without averaging", of(0.9, 0.2, 1, 0.5), { lowest: 0.2, means: "capacity" }],
    ["of equals the first is named", of(1, 0.5, 0.5, 0.5), { lowest: 0.5, means: "capacity" }],
    ["of equals but for rounding, too", of(0.3, 0.1 + 0.2 - 1e-12), { lowest: 0.3 - 1e-12, means: "money" }],
    ["what is not known does not count", of(undefined, undefined, undefined, 0), { lowest: 0, means: "instruments" }],
    ["nothing falls short", of(1, 1 - 1e-12, 1, 1), { lowest: 1 - 1e-12, means: undefined }],
    ["nothing is known", of(), { lowest: undefined, means: undefined }],
  ])("%s", (_, means, expected) => {
    const { lowest, means: decides } = weakestOf(means);
    expect(decides).toBe(expected.means);
    if (expected.lowest === undefined) expect(lowest).toBeUndefined();
    else expect(lowest).toBeCloseTo(expected.lowest, 9);
  });
});

describe("the four means per task", () => {
  const tasks = [
    ["Opgave", "Gebied", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid"],
    ["natuur", "Noord", 1, 2027, 2027, 100], ["natuur", "Zuid", 1, 2027, 2027, 100],
  ];
  const input = {
    tasks, funding: [["Bron", 2027], ["Algemeen", 200]], from: 2027, to: 2027, norm: 1000,
    work: [["Werkpakket", "Opgave", "Gebied", "Rol", "Uren", "Start", "Eind"], ["plan", "Natuur", "zuid", "ecoloog", 2000, 2027, 2028]],
    staffing: [["Organisatie", "Rol", "Fte"], ["Provincie", "ecoloog", "0,25"]],
    preconditions: [["Opgave", "Middel", "Aanwezig"], ["natuur", "kennis", "nee"]],
  };

  it("tell tasks of one name apart by their area, where the row says so", async () => {
    const [north, south] = await fourMeansPerTask(input);
    // Half of the work falls in 2027: 250 of 1.000 hours. What has no area is about both.
    expect(north!.shares).toEqual({ money: 1, capacity: undefined, knowledge: 0, instruments: undefined });
    expect(south!.shares).toEqual({ money: 1, capacity: 0.25, knowledge: 0, instruments: undefined });
  });

  it("do without the tables of a means", async () => {
    const [north] = await fourMeansPerTask({ ...input, work: null as never, staffing: null as never, preconditions: null as never, norm: null });
    expect(north!.shares).toEqual({ money: 1, capacity: undefined, knowledge: undefined, instruments: undefined });
  });

  it("leave out work for a task in an area where it is not, and remark it", async () => {
    const work = [input.work[0]!, ["plan", "natuur", "Oost", "ecoloog", 1, 2027, 2027], input.work[1]!];
    const reader = new InputReader();
    const [north, south] = await fourMeansPerTask({ ...input, work }, reader);
    expect([north!.shares.capacity, south!.shares.capacity]).toEqual([undefined, expect.closeTo(250 / 1001, 9)]);
    expect(reader.remarks.map(inDutch)).toContain(`Werk rij 2: 'Opgave' staat in Opgaven voor een ander gebied (Noord) en telt bij geen opgave mee ("natuur")`);
  });

  it("count a table without a record as not given", async () => {
    const [north] = await fourMeansPerTask({ ...input, work: [input.work[0]!], staffing: null as never, norm: null });
    expect(north!.shares.capacity).toBeUndefined();
  });
});
