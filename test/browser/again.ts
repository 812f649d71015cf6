/**
 * In CI a test of the browser that fails is tried once more, on a page of its own, so that one step that a busy machine missed does not hide
 * what the whole run says. It is never silent: why it failed the first time is printed, and CI counts those that passed at the second try.
 */
if (process.env["CI"] === "true") jest.retryTimes(1, { logErrorsBeforeRetry: true });
