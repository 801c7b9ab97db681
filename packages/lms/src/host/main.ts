import { dressed } from "../hostile/dress.ts";
import { HostileSession } from "../hostile/session.ts";
import { API_NAMES, apiOf } from "../strict/api.ts";
import { models } from "../strict/models.ts";
import type { HostOptions } from "../wire.ts";
import { frameOf, popup } from "./course-window.ts";
import { lineOf } from "./keeper.ts";
import { runtimeOf } from "./runtime.ts";

const options = readOptions();
const { standard, seed, launch, temper } = options;
const { apiAfterMilliseconds = 0 } = temper.faults;
const frame = document.querySelector("iframe");
const course = frame ? frameOf(frame) : popup();
const line = lineOf(launch, { temper, goTo });

// The API is there before the course begins to look for it, unless the LMS is told to be late.
if (apiAfterMilliseconds === 0) provideApi();
else setTimeout(provideApi, apiAfterMilliseconds);

course.open(options.course);
// For those who drive the browser.
document.documentElement.dataset.course = frame ? "frame" : "popup";
document.querySelector("#leave")?.addEventListener("click", () => {
  course.leave(line.temper().faults.leavesBy ?? "navigating");
  document.documentElement.dataset.left = "yes";
});

function provideApi(): void {
  const session = new HostileSession(models[standard], seed, {
    runtime: runtimeOf(standard, seed),
    keeper: line,
    temper: line.temper,
    elapsedMilliseconds: () => performance.now(),
  });
  const api = dressed(apiOf(standard, session), line.faults);
  Object.assign(window, { [API_NAMES[standard]]: api });
}

/** Content is in the middle of its last call: the LMS moves on when it is done. */
function goTo(url: string): void {
  document.documentElement.dataset.going = "yes";
  setTimeout(() => {
    course.leave("navigating");
    location.assign(url);
  });
}

function readOptions(): HostOptions {
  // The server that wrote it shares the type.
  return JSON.parse(document.querySelector("#launch")?.textContent ?? "") as HostOptions;
}
