import { areaOverview, problem, remark, said, type SourceTable } from "../../../core";

const tasks: SourceTable = { kind: "opgaven", cells: [["Opgave", "Ruimteclaim"], ["Woningen", 900]] };
const land: SourceTable = { kind: "grond", cells: [["Grondsoort", "Oppervlakte"], ["landbouw", 1000]] };
const lost = problem({ table: "Koppelregels (Opgaven)", row: 3, column: "Komt uit", value: "Aantal" }, said("noSource", { nearest: "Aantallen" }));
const total = remark({ table: "Opgaven", row: 9, inRange: true }, said("totalRow"));

describe("tables that were read through a mapping", () => {
  it("bring what was assumed: it is counted, and said once", async () => {
    const { standing, remarks, land: answer } = await areaOverview([{ ...tasks, findings: [total] }, land]);
    expect(answer).toBeDefined();
    expect(remarks).toContainEqual(total);
    expect(standing.land).toMatchObject({ state: "answered", remarks: remarks.length });
  });

  it("give no answer while a rule does not fit, and other tables are looked at all the same", async () => {
    const { standing, problems, land: answer } = await areaOverview([{ ...tasks, findings: [lost] }, { ...land, cells: [["Grondsoort", "Oppervlakte"], ["landbouw", "veel"]] }]);
    expect(answer).toBeUndefined();
    expect(standing.land).toEqual({ state: "unreadable", problems: 2, tables: ["Koppelregels (Opgaven)", "Grond"] });
    expect(problems.map(({ code }) => code)).toEqual(["noSource", "notOfKind"]);
  });

  it("are not empty when their rules are why nothing is read", async () => {
    const { standing, problems } = await areaOverview([{ ...tasks, cells: [["Opgave", "Ruimteclaim"]], findings: [lost] }, land]);
    expect(standing.land).toMatchObject({ state: "unreadable", tables: ["Koppelregels (Opgaven)"] });
    expect(problems).toEqual([lost]);
  });

  it("of which no question asks are heard too", async () => {
    const { problems } = await areaOverview([tasks, { kind: "index", cells: [["Jaar", "Index"], [2027, 0.02]], findings: [{ ...lost, table: "Koppelregels (Index)" }] }]);
    expect(problems).toMatchObject([{ table: "Koppelregels (Index)" }]);
  });
});
