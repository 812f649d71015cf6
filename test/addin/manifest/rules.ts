/**
 * What Microsoft's schemas say of the elements that this manifest uses (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0
 * and OfficeAppBasicTypesV1_0, published with the documentation of Office add-ins). `Runtimes` is newer than the published
 * schema: its place is that of the documentation.
 */

/** The children of an element in their order: as they are, `?` may be absent, `+` one or more, `*` any number. */
export const children: Readonly<Record<string, string>> = {
  OfficeApp: "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? "
    + "Hosts? Requirements? DefaultSettings Permissions Dictionary? VersionOverrides?",
  "OfficeApp > Hosts": "Host+",
  "OfficeApp > Requirements": "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins?",
  "VersionOverrides > Hosts": "Host+",
  "VersionOverrides > Hosts > Host": "Runtimes? AllFormFactors? DesktopFormFactor?",
  Runtimes: "Runtime+",
  AllFormFactors: "ExtensionPoint?",
  "AllFormFactors > ExtensionPoint": "Script Page Metadata? Namespace?",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  "DesktopFormFactor > ExtensionPoint": "OfficeTab* CustomTab*",
  GetStarted: "Title Description LearnMoreUrl",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  Icon: "Image+",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  "Action[ShowTaskpane]": "TaskpaneId? SourceLocation Title?",
  "Action[ExecuteFunction]": "FunctionName",
  Resources: "Images? Urls? ShortStrings? LongStrings?",
  Images: "Image*",
  Urls: "Url*",
  ShortStrings: "String*",
  LongStrings: "String*",
};

/** Which group of resources an element's resid must lead to. */
export const kindOf: Readonly<Record<string, string>> = {
  SourceLocation: "Urls", FunctionFile: "Urls", LearnMoreUrl: "Urls", Runtime: "Urls", Image: "Images",
  Label: "ShortStrings", Title: "ShortStrings", Namespace: "ShortStrings", Description: "LongStrings",
};

/** The longest that a text may be, in characters. */
export const longest: Readonly<Record<string, number>> = {
  ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048, DisplayName: 125, Description: 250, ProviderName: 125, IconUrl: 2048,
  HighResolutionIconUrl: 2048, SourceLocation: 2048,
};

/** Icons of these sizes must be there for a group and for each button: Office asks for 16, 32 and 80, and advises the others. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

export const patterns = {
  Id: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/iu,
  // The schema allows fewer; Excel on the web wants all four (Office-Addin-Scripts, issue 207).
  Version: /^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/u,
  locale: /^[a-z]{2,3}(-[A-Z]{2})$/u,
  setVersion: /^\d{1,5}\.\d{1,5}$/u,
};

/** Requirement sets by which something in the manifest, or in the add-in's code, stands or falls. */
export const knownSets: Readonly<Record<string, readonly string[]>> = {
  SharedRuntime: ["1.1", "1.2"],
  CustomFunctionsRuntime: ["1.1", "1.2", "1.3", "1.4", "1.5"],
  ExcelApi: Array.from({ length: 20 }, (_, index) => `1.${index + 1}`),
  AddinCommands: ["1.1", "1.3"],
};
