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

/** Whether the add-in's page is in view; the workbench always shows it. */
const runtime = hostClass<Session>("AppRuntimeService", {
  methods: {
    SetAppRuntimeState: (session, [state]) => {
      session.state = state;
    },
    GetAppRuntimeState: (session) => session.state,
  },
});

const customFunctions = hostClass<Session>("CustomFunctions", {
  methods: { _SetOsfControlContainerReadyForCustomFunctions: () => undefined },
});

export const services = {
  "Microsoft.InternalService.AddinInternalService": addinInternal,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": persistence,
  "Microsoft.AppRuntime.AppRuntimeService": runtime,
  "Microsoft.ExcelServices.CustomFunctions": customFunctions,
};
