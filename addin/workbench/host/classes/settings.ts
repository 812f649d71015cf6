import { handle } from "../handle";
import type { ClassOf } from "../host-class";
import { collection } from "./collection";
import { mayChange } from "./permission";

const setting: ClassOf<"Setting"> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value: unknown, session) => {
        mayChange(session);
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }, _arguments, session) => {
      mayChange(session);
      workbook.settings.delete(key);
    },
  },
};

const settings = collection("SettingCollection", {
  of: "Setting",
  list: (workbook) => [...workbook.settings.keys()].map((key) => ({ workbook, key })),
  is: ({ key }, wanted) => key === wanted,
  methods: {
    Add: (workbook, [key, value], session) => {
      mayChange(session);
      workbook.settings.set(String(key), value);
      return handle("Setting", { workbook, key: String(key) });
    },
  },
});

export const settingClasses = { SettingCollection: settings, Setting: setting };
