import { classOf, rootObject, serviceObject } from "./classes";
import { HostError, invalid, notFound } from "./error";
import { Handle } from "./handle";
import { ActionType, PathType, type Action, type ArgumentInfo, type BatchRequest, type BatchResponse } from "./protocol";
import { query } from "./query";
import type { Session } from "./session";

/** Runs the actions of one batch in order. The first failure ends it; what came before stays done and is answered. */
export async function runBatch(request: BatchRequest, session: Session): Promise<BatchResponse> {
  const batch = new Batch(request, session);
  const response: BatchResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      // A trace marker wants both: its id among the traces, and a result for the library's own callbacks (event handlers).
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: await batch.run(action) });
    } catch (error) {
      const { code, message, status } = asHostError(error);
      const Location = batch.describe(action);
      return { ...response, Error: { Code: code, Message: message, HttpStatusCode: status, Location, ActionIndex: index } };
    }
  }
  return response;
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError("GeneralException", error instanceof Error ? error.message : String(error), 500);
}

/** Paths are walked once a batch: a path such as `worksheets.add("x")` does something. */
class Batch {
  private readonly objects = new Map<number, Handle | null>();

  constructor(private readonly request: BatchRequest, private readonly session: Session) {}

  async run(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.identity(object);
      case ActionType.query:
        return object && query(object, action.QueryInfo, this.session);
      case ActionType.method: {
        // The library does its own housekeeping (_KeepReference) on null objects too.
        if (!object && action.Name.startsWith("_")) return undefined;
        if (!object) throw notFound("The object");
        const result = await this.call(object, action.Name, action.ArgumentInfo);
        return result instanceof Handle ? this.identity(result) : result;
      }
      case ActionType.setProperty:
        if (!object) throw notFound("The object");
        return this.set(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
      case ActionType.ensureUnchanged:
        return undefined;
      default:
        throw this.session.notImplemented(`action type ${action.ActionType}`);
    }
  }

  describe(action: Action): string {
    const object = this.objects.get(action.ObjectPathId);
    return [object?.className, action.Name].filter(Boolean).join(".");
  }

  private identity(object: Handle): Record<string, unknown> {
    return { ...classOf(object).identity?.(object.self, this.session) };
  }

  private call(object: Handle, name: string, info: ArgumentInfo | undefined): unknown {
    const method = classOf(object).methods?.[name];
    if (!method) throw this.session.notImplemented(`${object.className}.${name}`);
    return method(object.self, this.arguments(info), this.session);
  }

  private set(object: Handle, name: string, value: unknown): void {
    const setter = classOf(object).scalars?.[name]?.set;
    if (!setter) throw this.session.notImplemented(`${object.className}.${name} (set)`);
    setter(object.self, value as never, this.session);
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = references[index];
      return typeof path === "number" && path > 0 ? this.object(path) : this.plain(argument);
    });
  }

  /** Inside plain objects an object of the model travels as {_ObjectPathId}. */
  private plain(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    return value;
  }

  private object(id: number): Handle | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const found = this.walk(id);
    this.objects.set(id, found);
    return found;
  }

  private walk(id: number): Handle | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw invalid(`Object path ${id} is not in the batch.`);
    const { Name: name } = path;
    switch (path.ObjectPathType) {
      case PathType.global:
        return rootObject(this.session);
      case PathType.newObject:
        return serviceObject(name, this.session);
      case PathType.nullObject:
        return null;
      case PathType.reference: {
        const kept = this.session.kept(name);
        if (!kept) throw notFound(`Reference ${name}`);
        return kept;
      }
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const { className, self } = parent;
    switch (path.ObjectPathType) {
      case PathType.method: {
        const result = this.call(parent, name, path.ArgumentInfo);
        if (result === null || result instanceof Handle) return result;
        throw invalid(`${className}.${name} gives no object.`);
      }
      case PathType.property: {
        const child = classOf(parent).children?.[name];
        if (!child) throw this.session.notImplemented(`${className}.${name}`);
        return child(self, this.session);
      }
      case PathType.indexer: {
        const [key] = this.arguments(path.ArgumentInfo);
        const { item } = classOf(parent);
        if (!item) throw this.session.notImplemented(`${className} by index`);
        const found = item(self, key, this.session);
        if (!found) throw notFound(String(key));
        return found;
      }
      default:
        throw this.session.notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }
}
