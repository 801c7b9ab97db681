import type { Launch, LearningEvent } from "@coursewright/course";
import type { Waiting } from "../delivery/batch.ts";
import type { Lrs } from "../delivery/lrs.ts";
import { createMemory } from "../delivery/memory.ts";
import { NEW_STATE } from "../delivery/own-state.ts";
import type { Page } from "../delivery/page.ts";
import { createSender } from "../delivery/sender.ts";
import { createSpeech, type Setting } from "../delivery/speech.ts";
import { copyActor } from "./actor.ts";
import { leaveToSend, renewing } from "./broker.ts";
import { copyConfig } from "./config.ts";
import { type Kept, keptOf } from "./kept.ts";

/** Statements beside what another tracker records: written, never read, and of no consequence. */
export interface Copy {
  send(events: readonly LearningEvent[]): void;
  retry(): void;
  end(): void;
}

// All requests of a page that goes away may carry 64 KiB together; SCORM's own are not ours to count.
const BUDGET = 48 * 1024;

/** Nothing where nobody has said where a copy should go, or who learns. */
export async function openCopy(work: Page, launch: Launch): Promise<Copy | undefined> {
  const { online } = work;
  const config = launch.mode === "normal" && (await copyConfig(online, launch.launchData));
  const leave = config && (await leaveToSend(config, online));
  if (!config || !leave) return undefined;
  const known = leave.actor ? { ...config, actor: leave.actor } : config;
  const actor = await copyActor(launch.learner, known, online.site);
  if (!actor) return undefined;
  const lrs = renewing(leave.lrs, () => leaveToSend(config, online));
  return copyTo(lrs, actor, { ...work, launch });
}

function copyTo(lrs: Lrs, actor: object, work: Page & { readonly launch: Launch }): Copy {
  const { online, launch, activities } = work;
  const kept = keptOf(activities.rootId, launch, online);
  const memory = createMemory(online.session, `cw-${kept.attempt}`);
  if (memory.facts.over) memory.remember({ over: false, began: undefined, told: undefined });
  const isNew = memory.facts.began === undefined;
  const { completed = false, passed = false } = kept.told;
  const own = { ...NEW_STATE, told: kept.told, done: { completed, passed } };
  const speech = createSpeech({ ...work, memory, setting: settingOf(actor, kept, work) }, own);
  const hearing = { heard() {}, done() {}, note() {} };
  const sender = createSender(lrs, { line: memory.line, online, hearing });

  function close(): readonly Waiting[] {
    const said = memory.facts.over ? [] : speech.close();
    memory.remember({ over: true });
    kept.keep(speech.told.ever);
    return said;
  }

  function part(): void {
    if (!online.isReloading()) memory.line.add(close());
    sender.part(BUDGET);
  }

  const { flush } = sender;
  online.listen({ active() {}, hidden: flush, leaving: part, restored: flush });
  flush();
  if (isNew) sender.add(speech.open(launch.saved.state ? "resumed" : "new"));
  return {
    send(events) {
      sender.add(speech.tell(events));
      kept.keep(speech.told.ever);
    },
    retry: flush,
    end() {
      sender.add(close());
      flush();
    },
  };
}

function settingOf(
  actor: object,
  { attempt }: Kept,
  { activities, outline, launch }: Page & { readonly launch: Launch },
): Setting {
  return {
    manner: "scorm",
    activities,
    activityId: activities.rootId,
    actor,
    attempt: `${activities.rootId}?attemptId=${attempt}`,
    language: launch.language ?? outline.languages[0] ?? "und",
    mode: launch.mode,
  };
}
