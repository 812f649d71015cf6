import { handle, hostClass } from "../members";
import type { HostWorkbook } from "../workbook";
import { collection } from "./collection";

interface Entry {
  workbook: HostWorkbook;
  key: string;
}

const setting = hostClass<Entry>("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value: unknown) => {
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
});

export const settings = collection<Entry, HostWorkbook>("SettingCollection", {
  of: setting,
  list: (workbook) => [...workbook.settings.keys()].map((key) => ({ workbook, key })),
  is: ({ key }, wanted) => key === wanted,
  methods: {
    Add: (workbook, [key, value]) => {
      workbook.settings.set(String(key), value);
      return handle(setting, { workbook, key: String(key) });
    },
  },
});

export const settingClasses = [settings, setting];
