import {
  advance,
  choose,
  goBack,
  HAS_PRACTICE,
  isAnswered,
  isPractice,
  type LearnerRecord,
  type LearningEvent,
  type Moment,
  replay,
  type Said,
} from "@coursewright/course";
import { all, one } from "../page.ts";
import { fillDebrief } from "./debrief.ts";
import type { Beat, Rhythm } from "./rhythm.ts";
import { lineOf, measure, part, put, type Stage, say } from "./stage.ts";
import { playedEvents } from "./told.ts";

const SILENCE_MS = 2000;

// A run is nothing but the choices in the record, so that it goes on wherever it was left.

/** The learner sees it as the record says, without anything being said again. */
export function show(stage: Stage): void {
  const { root } = stage;
  one<HTMLElement>(".talk", root).replaceChildren();
  for (const chip of all(".chip", root)) chip.textContent = "";
  for (const { chosen, lines } of momentsOf(stage)) {
    if (chosen.length > 0) put(part("yours", chosen.at(-1) ?? 0, stage), stage);
    for (const said of lines) say(said, stage);
  }
  arrive(stage);
  stage.beganAt = Date.now();
}

/** The learner makes the choice of this number. */
export function make(number: number, stage: Stage, rhythm: Rhythm): void {
  const { root, roleplay } = stage;
  const [before] = momentsOf(stage).slice(-1);
  const after = before && choose(roleplay, before, number);
  if (!after) return;
  const record = recordOf(stage);
  const isCounted = !HAS_PRACTICE || !isPractice(record, roleplay);
  const events = isCounted ? playedEvents(stage, before, after) : [];
  // A run that was saved before the course changed may have choices that are not on offer any more.
  keep(stage, advance(goBack(record, roleplay, before.chosen.length), roleplay, number), events);
  root.dataset.now = "talk";
  one<HTMLElement>(".moves", root).replaceChildren();
  const own = put(part("yours", number, stage), stage);
  // While the log has the focus, the page glides.
  one<HTMLElement>(".talk", root).focus({ preventScroll: true });
  own.scrollIntoView();
  rhythm.play([
    silence(own),
    ...after.lines.map((said) => beat(said, stage)),
    [
      0,
      () => {
        // How it went stands below, where there was no room to scroll to before.
        if (arrive(stage).ending) own.scrollIntoView();
      },
    ],
  ]);
}

/** The run begins anew behind its first so many choices. */
export function retry(choices: number, stage: Stage): void {
  keep(stage, goBack(recordOf(stage), stage.roleplay, choices), []);
  show(stage);
  one<HTMLElement>(".talk", stage.root).focus();
}

function recordOf({ draft, player }: Stage): LearnerRecord {
  return draft ?? player.session.record;
}

function keep(stage: Stage, record: LearnerRecord, events: readonly LearningEvent[]): void {
  const { session } = stage.player;
  if (session.counts) session.apply(record, events);
  else stage.draft = record;
}

function momentsOf(stage: Stage): readonly Moment[] {
  const { roleplay } = stage;
  return replay(roleplay, recordOf(stage).runs.get(roleplay.id)?.present ?? []);
}

/** The learner is to act, or the run is over. */
function arrive(stage: Stage): Moment {
  const { root, roleplay } = stage;
  const record = recordOf(stage);
  const moments = momentsOf(stage);
  const moment = moments.at(-1) as Moment; // a run has a first one
  measure(moment.meters, stage);
  const moves = moment.choices.map(({ number }) => part("move", number, stage));
  one<HTMLElement>(".moves", root).replaceChildren(...moves);
  stage.offeredAt = Date.now();
  root.dataset.now = moment.ending ? "end" : "turn";
  root.toggleAttribute("data-open", !isAnswered(roleplay, record));
  if (HAS_PRACTICE) {
    one("[data-practice]", root)?.toggleAttribute("hidden", !isPractice(record, roleplay));
  }
  if (moment.ending) fillDebrief(stage, moments, record.runs.get(roleplay.id)?.best);
  // What is sensible next has changed.
  root.dispatchEvent(new Event("change", { bubbles: true }));
  return moment;
}

/** A line at the pace at which somebody would say it. */
function beat(said: Said, stage: Stage): Beat {
  const length = lineOf(said.key, stage)?.textContent?.length ?? 0;
  const show = () => say(said, stage)?.setAttribute("data-new", "");
  return [300 + Math.min(length * 12, 1300), show];
}

/** Two seconds of silence are two seconds. */
function silence(own: HTMLElement): Beat {
  const ring = one(".silence", own);
  ring?.setAttribute("data-breathing", "");
  return [ring ? SILENCE_MS : 0, () => ring?.removeAttribute("data-breathing")];
}
