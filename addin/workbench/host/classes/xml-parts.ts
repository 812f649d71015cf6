import { HostError, invalid } from "../error";
import { handle, type Handle } from "../handle";
import type { ClassOf } from "../host-class";
import type { XmlPartScope } from "../object-model";
import type { HostXmlPart } from "../workbook";
import { collection } from "./collection";
import { mayChange } from "./permission";

/** The namespace of the root element; Excel refuses what is not well-formed. */
function namespaceOf(xml: unknown): string {
  const parsed = typeof xml === "string" ? new DOMParser().parseFromString(xml, "application/xml") : undefined;
  if (parsed === undefined || parsed.getElementsByTagName("parsererror").length > 0) throw invalid("The XML of a custom part is not well-formed.");
  return parsed.documentElement.namespaceURI ?? "";
}

const part: ClassOf<"CustomXmlPart"> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: knownNamespace },
  },
  methods: {
    GetXml: ({ xml }) => xml,
    SetXml: (self, [xml], session) => {
      mayChange(session);
      namespaceOf(xml);
      self.xml = String(xml);
    },
    Delete: (self, _arguments, session) => {
      mayChange(session);
      const { workbook } = session;
      workbook.xmlParts.splice(workbook.xmlParts.indexOf(self), 1);
    },
  },
};

const hasId = ({ id }: HostXmlPart, key: string | number) => id.toLowerCase() === String(key).toLowerCase();

/** A file may hold what is not well-formed: it has no namespace, and is in nobody's way. */
function knownNamespace({ xml }: HostXmlPart): string {
  try {
    return namespaceOf(xml);
  } catch {
    return "";
  }
}

const inScope = ({ workbook, namespace }: XmlPartScope) => workbook.xmlParts.filter((each) => knownNamespace(each) === namespace);

/** The one part of its namespace; none or several are an error, or the null object. */
function onlyPart(scope: XmlPartScope): Handle | null {
  const [only, ...others] = inScope(scope);
  return only === undefined || others.length > 0 ? null : handle("CustomXmlPart", only);
}

const scopedParts = collection("CustomXmlPartScopedCollection", {
  of: "CustomXmlPart",
  list: inScope,
  is: hasId,
  methods: {
    GetOnlyItem: (scope) => {
      const only = onlyPart(scope);
      if (!only) throw new HostError("InvalidOperation", "There is not exactly one custom XML part of this namespace.");
      return only;
    },
    GetOnlyItemOrNullObject: onlyPart,
  },
});

const xmlParts = collection("CustomXmlPartCollection", {
  of: "CustomXmlPart",
  list: (workbook) => workbook.xmlParts,
  is: hasId,
  methods: {
    Add: (workbook, [xml], session) => {
      mayChange(session);
      namespaceOf(xml);
      const added = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml: String(xml) };
      workbook.xmlParts.push(added);
      return handle("CustomXmlPart", added);
    },
    GetByNamespace: (workbook, [namespace]) => handle("CustomXmlPartScopedCollection", { workbook, namespace: String(namespace) }),
  },
});

export const xmlPartClasses = {
  CustomXmlPartCollection: xmlParts, CustomXmlPartScopedCollection: scopedParts, CustomXmlPart: part,
};
