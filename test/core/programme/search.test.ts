import { loadHighs } from "../../../core/optimise";
import { seeded } from "../../../core/numbers/seeded";
import { classesOf } from "../../../core/programme/counts";
import { fits } from "../../../core/programme/fits";
import { WHOLE } from "../../../core/programme/model";
import { dependentsOf, staysInOrder } from "../../../core/programme/order";
import { solved } from "../../../core/programme/outcome";
import { readProgramme } from "../../../core/programme/read";
import { compareStanding } from "../../../core/programme/search/moves";
import { standingOf } from "../../../core/programme/standing";
import { largeProgramme } from "../../bench/large-programme";

test("a programme of 270 measures fits, and no measure alone, added, dropped or moved, makes it better", async () => {
  const highs = await loadHighs();
  const { programme } = readProgramme({ ...largeProgramme(270, 1), search: 15 });
  const { choice, classes, fair, floors, short } = solved(highs, programme);
  expect(fits(highs, programme, choice)).toBe(true);
  const standing = standingOf(programme, choice, fair);
  expect(classes.map(({ goals }) => goals)).toEqual(classesOf(programme).map(({ goals }) => goals.length));
  for (const { late, bound } of classes) expect(late).toBeGreaterThanOrEqual(bound - 1e-6);
  floors.forEach((floor, goal) => { expect(short[goal]!).toBeGreaterThanOrEqual(floor - 1e-6); });
  const [random, dependents] = [seeded(7), dependentsOf(programme)];
  for (let turn = 0; turn < 150; turn++) {
    const place = random.below(programme.measures.length);
    const { starts, whole } = programme.measures[place]!;
    if (!whole || starts.length === 0) continue;
    const start = random.below(starts.length + 1);
    const changed = choice.map((parts, at) => (at !== place ? parts : start === starts.length ? [] : [{ start, millionths: WHOLE }]));
    if (!staysInOrder(programme, changed, place, dependents[place]!) || !fits(highs, programme, changed)) continue;
    expect(compareStanding(standingOf(programme, changed, fair), standing)).toBeGreaterThanOrEqual(0);
  }
});
