import { sameName } from "../../domain/name";
import type { Figure } from "../explain";
import type { Lever } from "./model";

/** The slider that turns a figure: what it is about itself, else what is nearest to it; undefined where none does. */
export function fittingLever(levers: readonly Lever[], figure: Figure): Lever | undefined {
  const named = (of: Lever["of"], name: string | undefined): Lever | undefined => (name === undefined ? undefined : levers.find((lever) => lever.of === of && lever.name !== undefined && sameName(lever.name, name)));
  const first = (of: Lever["of"]): Lever | undefined => levers.find((lever) => lever.of === of);
  switch (figure.about) {
    case "land": return named("task", "task" in figure ? figure.task?.name : undefined) ?? named("land", "type" in figure ? figure.type : undefined) ?? first("land");
    case "money": return (figure.figure === "cost" ? named("cost", figure.task?.name) ?? first("costs") : undefined) ?? first("money") ?? first("source");
    case "people": return named("role", figure.role) ?? first("role");
    case "means": return figure.means === "capacity" ? first("role") : named("task", figure.task);
    default: return undefined;
  }
}
