import { activitiesOf, measuresOf } from "@coursewright/targets";
import type { Making } from "./make.ts";
import type { TextFile } from "./render/text-file.ts";

/** What everything that a package reports means: for those who read statements and the LMS's interactions. */
export function measuresFile(name: string, { course, delivery, wanted }: Making): TextFile {
  const alone = delivery.step;
  const activities = activitiesOf(delivery.course, {
    whole: course,
    ...(alone && { step: alone }),
  });
  const measures = {
    ...measuresOf(delivery.course, activities),
    // Another LMS's package of the same name is not written over.
    lms: wanted.lms?.name ?? null,
  };
  return { path: `${name}-measures.json`, content: `${JSON.stringify(measures, undefined, 2)}\n` };
}
