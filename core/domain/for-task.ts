import { rememberedKeys, sameName } from "./name";

/** A row of another table that may say for which task it is, and in which area. */
export interface ForTask {
  readonly task?: string | undefined;
  readonly area?: string | undefined;
}

/** Finds the tasks that a row is for: by name; where both say in which area, also by area. */
export function tasksFor<Task extends { readonly task: string; readonly area: string | undefined }>(
  tasks: readonly Task[],
): (row: ForTask) => readonly Task[] {
  const keyOf = rememberedKeys();
  const named = new Map<string, Task[]>();
  for (const task of tasks) {
    const own = named.get(keyOf(task.task));
    if (own === undefined) named.set(keyOf(task.task), [task]);
    else own.push(task);
  }
  return ({ task, area }) => {
    const found = task === undefined ? [] : named.get(keyOf(task)) ?? [];
    return area === undefined ? found : found.filter((own) => own.area === undefined || keyOf(own.area) === keyOf(area));
  };
}

/** Whether a row is for one task, by the same rule: where only one is asked about, nothing need be looked up. */
export function isFor({ task, area }: ForTask, own: { readonly name: string; readonly area: string | undefined }): boolean {
  if (task === undefined || !sameName(task, own.name)) return false;
  return area === undefined || own.area === undefined || sameName(area, own.area);
}
