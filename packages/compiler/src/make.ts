import { outline } from "@coursewright/course";
import {
  activitiesOf,
  targets as register,
  type TrackerSettings,
  type Tracking,
} from "@coursewright/targets";
import type { Examined } from "./build.ts";
import { bundle, outlineFile } from "./bundle.ts";
import { type Delivery, type Entry, isPerStep } from "./deliveries.ts";
import { localize } from "./localize.ts";
import { type PageFiles, pack } from "./pack.ts";
import type { Package } from "./package.ts";
import { pageTexts } from "./page-texts.ts";
import type { Plan } from "./plan.ts";
import { usesOf } from "./render/features.ts";
import type { TextFile } from "./render/text-file.ts";
import { render } from "./render.ts";
import { styles } from "./styles.ts";
import type { Wanted } from "./wanted.ts";

/** Everything that one package is made from. */
export interface Making extends Examined {
  readonly delivery: Delivery;
  readonly wanted: Wanted;
  /** The only role that the package is for. */
  readonly role: string | undefined;
}

/** Makes one package: its script, its pages, and what describes them to the LMS. */
export async function make(making: Making, plan: Plan): Promise<Package> {
  const { delivery, wanted } = making;
  const { tracker } = register[wanted.target];
  const uses = usesOf(delivery.course);
  plan.watch?.("bundle");
  const sheet = await styles(uses.styled);
  const script = await bundle(uses, { tracker, copies: copies(making) });

  plan.watch?.("render");
  const pages = delivery.entries.map((entry) =>
    pageFiles(entry, making, { style: sheet.path, script: script.path }),
  );

  plan.watch?.("pack");
  return pack(making, { pages, shared: [script, sheet, ...copyConfig(making)] });
}

/** Where the page asks for leave to send; an administrator may edit it in the zip. */
function copyConfig(making: Making): readonly TextFile[] {
  const { tokenUrl } = making.course.xapi;
  if (!copies(making)) return [];
  const content = `${JSON.stringify({ tokenUrl }, undefined, 2)}\n`;
  return [{ path: "xapi-config.json", content }];
}

/** A page, and the script that tells it what it shows. */
function pageFiles(
  entry: Entry,
  making: Making,
  shared: { readonly style: string; readonly script: string },
): PageFiles {
  const { course } = entry;
  const { recorder, speaksXapi: speaks } = register[making.wanted.target];
  const options = { recorder, speaks, copies: copies(making) };
  const texts = pageTexts(course, options);
  const outlined = outlineFile(outline(course), trackingOf(entry, making), texts);
  const edition = localize(course, course.languages[0] ?? "en");
  const files = { ...shared, outline: outlined.path };
  const others = texts.map(({ html }) => html);
  const { content } = render(edition, { ...options, theme: "calm", files, others });
  const page = { path: entry.page, content };
  return { entry, page, outlined, texts: texts.map(({ file }) => file) };
}

/** What its tracker has to know besides; nothing for most packages. */
function trackingOf({ course, step }: Entry, making: Making): Tracking {
  const { wanted, delivery } = making;
  const speaks = register[wanted.target].speaksXapi || copies(making);
  const alone = step?.id ?? delivery.step;
  return {
    settings: settingsFor(making),
    ...(speaks && {
      activities: activitiesOf(course, { whole: making.course, ...(alone && { step: alone }) }),
    }),
  };
}

/** The habits of the LMS; in a graded course of several entries a step without a score must not get one. */
function settingsFor({ wanted, delivery }: Making): TrackerSettings {
  const { scoreWhenUngraded, ...habits } = wanted.lms?.tracker ?? {};
  const isPart = isPerStep(delivery);
  const isGraded = delivery.course.grading.pass !== undefined;
  return {
    ...habits,
    ...(scoreWhenUngraded !== undefined && !(isPart && isGraded) && { scoreWhenUngraded }),
    ...(isPart && register[wanted.target].ofSeveral),
  };
}

/** Whether statements are sent beside what the target records anyway. */
function copies({ course, wanted }: Pick<Making, "course" | "wanted">): boolean {
  return course.xapi.tokenUrl !== undefined && !register[wanted.target].speaksXapi;
}
