import type { ClassesOf } from "../host-class";
import type { Services } from "../object-model";
import { mayChange } from "./permission";

/** Services beside the workbook that the library talks to by itself. */
export const services: ClassesOf<keyof Services> = {
  "Microsoft.InternalService.AddinInternalService": { methods: { NotifyActionHandlerReady: () => undefined } },

  "Microsoft.AppRuntime.AppRuntimePersistenceService": {
    methods: {
      SetAppRuntimeStartState: ({ excel }, [state], session) => {
        mayChange(session);
        excel.startup = String(state);
      },
      GetAppRuntimeStartState: ({ excel }) => excel.startup,
    },
  },

  /** Whether the add-in's page is in view; the workbench always shows it. */
  "Microsoft.AppRuntime.AppRuntimeService": {
    methods: {
      SetAppRuntimeState: (_self, [state], session) => {
        session.state = state;
      },
      GetAppRuntimeState: (_self, _arguments, session) => session.state,
    },
  },

  "Microsoft.ExcelServices.CustomFunctions": { methods: { _SetOsfControlContainerReadyForCustomFunctions: () => undefined } },
};
