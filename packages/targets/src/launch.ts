import { HAS_ROLES, type Launch } from "@coursewright/course";
import { type Dialect, numberIn, type Read } from "./cmi.ts";

/** How a session starts as far as the LMS tells; the page's address tells more about the audience. */
export function launchOf(dialect: Dialect, read: Read, query: string): Launch {
  const { core, lesson, learner } = dialect;
  const { status, pass } = dialect.standing(read);
  const launchData = read("cmi.launch_data");
  return {
    mode: modeIn(read(`${lesson}mode`)),
    // By what is there, never by `entry`: Chamilo says ab-initio whatever it holds.
    saved: { state: read("cmi.suspend_data"), bookmark: read(`${lesson}location`) },
    verdict: { score: numberIn(read(`${core}score.raw`), 0, 100), status },
    pass,
    learner: read(`${core}${learner}_id`),
    language: read(`cmi.${learner}_preference.language`),
    role: roleIn(query) || roleIn(launchData),
    ...(launchData && { launchData }),
  };
}

/** The audience that an address (`?role=nurse`) or an LMS's launch data (also `{"role":"nurse"}`) names. */
export function roleIn(text: string): string | undefined {
  if (!HAS_ROLES) return undefined;
  return /(?:^|[?&\s"])role(?:=|"\s*:\s*")([a-z\d-]{1,40})(?=$|[&\s"])/.exec(text)?.[1];
}

/** The mode as far as it can be trusted: Open edX and others give nothing, which means normal. */
function modeIn(text: string): Launch["mode"] {
  const word = text.trim().toLowerCase();
  return word === "browse" || word === "review" ? word : "normal";
}
