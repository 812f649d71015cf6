/** Functions of a module that is not in the first load: it is fetched when one of them is called first. */
export function late<Module extends object, Name extends keyof Module>(load: () => Promise<Module>, ...names: readonly Name[]): Pick<Module, Name> {
  const call = (name: Name) => async (...given: unknown[]) => ((await load())[name] as (...given: unknown[]) => unknown)(...given);
  return Object.fromEntries(names.map((name) => [name, call(name)])) as Pick<Module, Name>;
}

/** A function without arguments that is called before anybody asks: who asks first gets that answer, who asks later calls it anew. */
export function ahead<Result>(call: () => Promise<Result>): () => Promise<Result> {
  let first: Promise<Result> | undefined = call();
  // What goes wrong is told to who asks.
  first.catch(() => undefined);
  return () => {
    const answer = first ?? call();
    first = undefined;
    return answer;
  };
}
