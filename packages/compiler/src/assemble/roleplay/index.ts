import type { Roleplay } from "@coursewright/course";
import { namedAs } from "../../i18n/language-file.ts";
import type { Citation } from "../../parse/markdown.ts";
import type { RoleplayDocument } from "../../parse/roleplay.ts";
import { namesBelow } from "../../parse/yaml.ts";
import type { CourseContext, TextContext } from "../context.ts";
import { reportUnreadLinks } from "../unread-links.ts";
import { textContext } from "../writer.ts";
import { reportAmounts } from "./amounts.ts";
import { assembleCast, type Person } from "./cast.ts";
import { Counters, type RoleplayContext } from "./context.ts";
import { assembleHead, reportContradictions } from "./head.ts";
import { assemblePlace } from "./place.ts";
import { cutPlaces, type RoleplayDraft } from "./places.ts";
import { prove } from "./proved.ts";
import { assembleFlags, assembleMeters, assembleScoring } from "./settings.ts";
import { isSound } from "./sound.ts";
import { findStart } from "./start.ts";

/** A role-play whose choices are numbered in source order and have no letters yet. */
export function assembleRoleplay(document: RoleplayDocument, course: CourseContext): Roleplay {
  const draft = cutPlaces(document, course);
  const { people, ...company } = assembleCast(document, course);
  const context = contextOf({ draft, people, document }, course);
  reportContradictions(draft, context);
  reportUnreadLinks(document.tokens, context);
  const places = draft.places.map((place) => assemblePlace(place, context));
  const roleplay: Roleplay = {
    kind: "roleplay",
    ...assembleHead(draft, context),
    ...company,
    meters: assembleMeters({ document, course }),
    flags: assembleFlags({ document, course }),
    scoring: context.vocabulary.scoring,
    start: findStart(draft, context),
    range: [0, 0],
    places,
  };
  reportWhole(roleplay, context);
  const { file } = document.source;
  // In another language the talk goes as it does in the source.
  const isProvable = isSound(file, course.report) && (!namedAs(file) || document.adapted);
  return isProvable ? { ...roleplay, range: prove(roleplay, document).proof.range } : roleplay;
}

interface Read {
  readonly draft: RoleplayDraft;
  readonly people: readonly Person[];
  readonly document: RoleplayDocument;
}

function contextOf({ draft, people, document }: Read, course: CourseContext): RoleplayContext {
  return {
    ...textContext(document, course, reportCitation),
    vocabulary: {
      people,
      scoring: assembleScoring({ document, course }),
      // A name that does not fit was reported where it stands, and not again wherever it is used.
      meters: new Set(namesBelow(document.yaml, "meters")),
      flags: new Set(namesBelow(document.yaml, "flags")),
      places: new Map(draft.places.map(({ id, place }) => [id, place])),
    },
    counters: new Counters(),
  };
}

function reportCitation(token: Citation, context: TextContext): string {
  const place = context.document.reader.positions.placeOf(token);
  context.report.add("roleplay/footnote", place, { label: token.label });
  return "";
}

/** Reports what only all places together show. */
function reportWhole({ places, place }: Roleplay, context: RoleplayContext): void {
  const { counters, report } = context;
  reportAmounts(places, context);
  if (places.length > 0 && !places.some(({ ending }) => ending)) {
    report.add("roleplay/no-ending", place, {});
  }
  // A name that speaks again and again is most likely missing in the cast.
  for (const [name, [first, second]] of counters.strangers) {
    if (first && second) {
      report.add("roleplay/perhaps-speech", first, { name }, { related: second });
    }
  }
}
