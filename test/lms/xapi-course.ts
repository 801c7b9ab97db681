import { type AnyPackage, anyPackageOf } from "@coursewright/lms";

const PAGE = "<!doctype html><title>A course of one page</title><p>Nothing here speaks.</p>";

/** Assignable unit of a course structure, with its attributes and what follows its url. */
export function au(id: string, attributes = 'moveOn="CompletedAndPassed"', more = ""): string {
  return `<au id="https://acme.example/${id}" ${attributes}>${words(id)}<url>index.html?of=${id}</url>${more}</au>`;
}

/** Block of a course structure. */
export function block(id: string, parts: string): string {
  return `<block id="https://acme.example/${id}">${words(id)}${parts}</block>`;
}

/** A course of cmi5 whose page says nothing: the test speaks. */
export function cmi5Course(parts: string = au("au")): AnyPackage {
  return anyPackageOf(files("cmi5.xml", structure(parts)));
}

/** A cmi5.xml of the course `https://acme.example/course`. */
export function structure(parts: string): string {
  return `<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
    <course id="https://acme.example/course">${words("course")}</course>${parts}</courseStructure>`;
}

/** A package with a tincan.xml whose page says nothing. */
export function tinCanCourse(): AnyPackage {
  return anyPackageOf(
    files(
      "tincan.xml",
      `<tincan xmlns="http://projecttincan.com/tincan.xsd"><activities>
        <activity id="https://acme.example/course" type="http://adlnet.gov/expapi/activities/course">
          <name lang="en">Course</name><description lang="en">One page.</description>
          <launch lang="en">index.html</launch>
        </activity>
      </activities></tincan>`,
    ),
  );
}

/** Files of a package: its manifest and one page. */
export function files(manifest: string, content: string): ReadonlyMap<string, Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  return new Map([
    [manifest, bytes(content)],
    ["index.html", bytes(PAGE)],
  ]);
}

function words(text: string): string {
  const langstring = `<langstring lang="en">${text}</langstring>`;
  return `<title>${langstring}</title><description>${langstring}</description>`;
}
