import type { HostWorkbook } from "./workbook";

/** What the stand-in claims to be able to do: the requirement sets of the manifest, and no more. */
export type RequirementSets = Readonly<Record<string, string>>;

export const requirementSets: RequirementSets = {
  ExcelApi: "1.10",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.2",
};

/** What every Excel of these sets has too, and no manifest asks for. */
const always: RequirementSets = { DelayForCellEdit: "1.1" };

/** Colours of the light theme, as Excel gives them: blue-green-red in one number. */
const theme = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x252525, controlBackgroundColor: 0xffffff, controlForegroundColor: 0x252525 };

/** Excel's `GetContext()`: who is asking, in which language, what is supported. */
export function appContext(workbook: HostWorkbook, sets: RequirementSets, locale: string) {
  const json = (value: unknown) => JSON.stringify(value);
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "rol-in-de-ruimte",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => workbook.name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => json({ ...sets, ...always }),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.0.0",
    GetDialogRequirementMatrix: () => json(Object.fromEntries(Object.entries(sets).filter(([name]) => name === "DialogApi"))),
    GetFeaturesForSolution: () => json({}),
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => json(theme),
    /** The same store as `workbook.settings`; here the library asks for texts of JSON. */
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of workbook.settings) {
          keys.push(key);
          values.push(json(value));
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        workbook.settings.clear();
        keys.forEach((key, index) => workbook.settings.set(key, JSON.parse(values[index] ?? "null")));
      },
    }),
  };
}
