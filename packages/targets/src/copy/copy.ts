import type { Launch, LearningEvent } from "@coursewright/course";
import type { Waiting } from "../delivery/batch.ts";
import type { Lrs } from "../delivery/lrs.ts";
import { createMemory, type Memory } from "../delivery/memory.ts";
import { NEW_STATE, type OwnState } from "../delivery/own-state.ts";
import type { Page } from "../delivery/page.ts";
import { Sender } from "../delivery/sender.ts";
import { type Setting, Speech } from "../delivery/speech.ts";
import { copyActor } from "./actor.ts";
import { leaveToSend, renewing } from "./broker.ts";
import { type CopyConfig, copyConfig } from "./config.ts";
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
  const actor = await copyActor(launch.learner, known, online);
  if (!actor) return undefined;
  const lrs = renewing(leave.lrs, () => leaveToSend(config, online));
  return copyTo(lrs, actor, { ...work, launch, forget: config.forget });
}

/** What a copy works with. */
interface CopyWork extends Page {
  readonly launch: Launch;
  readonly forget: CopyConfig["forget"];
}

function copyTo(lrs: Lrs, actor: object, work: CopyWork): Copy {
  const { online, launch, activities } = work;
  const kept = keptOf(activities.rootId, launch, online);
  const memory = createMemory(online.session, `cw-${kept.attempt}`);
  memory.renew();
  const isNew = memory.facts.began === undefined;
  const speaking = { ...work, memory, setting: settingOf(actor, kept, work) };
  const speech = new Speech(speaking, ownOf(kept));
  const sender = senderTo(lrs, memory, work);

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

  const flush = () => sender.flush();
  online.listen({ active() {}, hidden: flush, leaving: part, restored: flush });
  flush();
  if (isNew) sender.add(speech.open(launch.saved.state ? "resumed" : "new"));
  return {
    send(events) {
      sender.add(speech.tell(events));
      kept.keep(speech.told.ever);
    },
    retry: () => sender.hurry(),
    end() {
      sender.add(close());
      sender.hurry();
    },
  };
}

function senderTo(lrs: Lrs, memory: Memory, { online, forget }: CopyWork): Sender {
  const heard = () => {
    if (memory.facts.over && sender.isEmpty) forget?.();
  };
  const hearing = { heard, taken() {}, note() {} };
  const sender = new Sender(lrs, memory.line, { online, hearing });
  return sender;
}

function ownOf({ told }: Kept): OwnState {
  const { completed = false, passed = false } = told;
  return { ...NEW_STATE, told, done: { completed, passed } };
}

function settingOf(
  actor: object,
  { attempt }: Kept,
  { activities, online, launch }: Page & { readonly launch: Launch },
): Setting {
  return {
    manner: "scorm",
    activities,
    activityId: activities.rootId,
    actor,
    attempt: `${activities.rootId}?attemptId=${attempt}`,
    get language() {
      return online.language();
    },
    mode: launch.mode,
  };
}
