import { type Contents, irisOf, type Launchable } from "@coursewright/targets";

const ID = "com.example.active-listening";
const IRIS = irisOf(ID);

/** What a package with one entry says of itself. */
export const ONE: Contents = {
  courseId: ID,
  version: "1.4.0",
  title: { en: "Active listening", nl: "Actief luisteren" },
  summary: { en: "For anyone who talks to upset people.", nl: "Voor wie boze mensen spreekt." },
  iri: IRIS.course,
  scos: "one",
  launches: [
    {
      id: ID,
      title: { en: "Active listening", nl: "Actief luisteren" },
      summary: { en: "For anyone who talks to upset people.", nl: "Voor wie boze mensen spreekt." },
      iri: IRIS.course,
      page: "index.html",
      files: ["course.js"],
      pass: 66.67,
      weight: 1,
      objectives: [
        {
          iri: IRIS.objective("listening", "say-back"),
          words: { en: "Say back what you heard", nl: "Herhaal wat je hoorde" },
        },
      ],
    },
  ],
  files: ["media/two people.webp", "player.js"],
  manifest: {},
};

/** The same with an entry for each step: two that count, and one between them that does not. */
export const SEVERAL: Contents = {
  ...ONE,
  scos: "per-step",
  launches: [
    step("listening", "lesson", {
      pass: 66.67,
      weight: 0.4,
      objectives: ONE.launches[0]?.objectives,
    }),
    step("diary", "do", { weight: 0 }),
    step("upset-caller", "roleplay", { pass: 80, weight: 0.6 }),
  ],
};

function step(
  id: string,
  kind: Launchable["kind"] & string,
  { pass, weight, objectives = [] }: Partial<Launchable> & Pick<Launchable, "weight">,
): Launchable {
  return {
    id,
    kind,
    title: { en: `Step ${id}`, nl: `Stap ${id}` },
    iri: kind === "roleplay" ? IRIS.roleplay(id) : IRIS.lesson(id),
    page: `${id}.html`,
    files: [`${id}.js`],
    ...(pass !== undefined && { pass }),
    weight,
    objectives,
  };
}
