/** Functions of a module that is not in the first load: it is fetched when one of them is called first. */
export function late<Module extends object, Name extends keyof Module>(load: () => Promise<Module>, ...names: readonly Name[]): Pick<Module, Name> {
  const call = (name: Name) => async (...given: unknown[]) => ((await load())[name] as (...given: unknown[]) => unknown)(...given);
  return Object.fromEntries(names.map((name) => [name, call(name)])) as Pick<Module, Name>;
}
