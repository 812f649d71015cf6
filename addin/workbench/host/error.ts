/** An error as Excel answers it: the library rejects `context.sync()` with its code and message. */
export class HostError extends Error {
  constructor(readonly code: string, message: string, readonly status = 400) {
    super(message);
    this.name = "HostError";
  }
}

export const invalid = (message: string) => new HostError("InvalidArgument", message);
export const notFound = (what: string) => new HostError("ItemNotFound", `${what} does not exist.`, 404);
/** What this stand-in does not know fails loudly: a silent answer would look like Excel's. */
export const notImplemented = (member: string) =>
  new HostError("NotImplemented", `The workbench does not implement ${member}.`, 501);
