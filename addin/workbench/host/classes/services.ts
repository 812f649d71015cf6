import { hostClass } from "../members";
import type { Session } from "../session";

/** Services beside the workbook that the library talks to by itself. `self` is the session. */
const addinInternal = hostClass<Session>("AddinInternalService", { methods: { NotifyActionHandlerReady: () => undefined } });

const persistence = hostClass<Session>("AppRuntimePersistenceService", {
  methods: {
    SetAppRuntimeStartState: (session, [state]) => {
      session.startState = state;
    },
    GetAppRuntimeStartState: (session) => session.startState,
  },
});

const customFunctions = hostClass<Session>("CustomFunctions", {
  methods: { _SetOsfControlContainerReadyForCustomFunctions: () => undefined },
});

export const services = {
  "Microsoft.InternalService.AddinInternalService": addinInternal,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": persistence,
  "Microsoft.ExcelServices.CustomFunctions": customFunctions,
};
