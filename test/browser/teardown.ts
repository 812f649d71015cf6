/** Stops what the setup started: both are run in one place, apart from the tests. */
export default async function teardown(): Promise<void> {
  await (globalThis as unknown as { stopBrowserTests(): Promise<void> }).stopBrowserTests();
}
