import { tasksFor, type ForTask } from "./for-task";

/**
 * Finds the task of which a row of Uitgaven is a cost: by name, and where the row says in which area, the one there; a task
 * without an area is in each. Of several the row must say which is meant.
 */
export function tasksOfSpending<Task extends { readonly task: string; readonly area: string | undefined }>(
  tasks: readonly Task[],
): (row: ForTask) => readonly Task[] {
  const forRow = tasksFor(tasks);
  return (row) => {
    const found = forRow(row);
    const inArea = row.area === undefined ? [] : found.filter(({ area }) => area !== undefined);
    return inArea.length > 0 ? inArea : found;
  };
}
