import { API_NAMES, apiOf } from "../strict/api.ts";
import { models } from "../strict/models.ts";
import { StrictSession } from "../strict/session.ts";
import type { HostOptions } from "../wire.ts";
import { keeperOf } from "./keeper.ts";
import { runtimeOf } from "./runtime.ts";

const options = readOptions();
const course = document.querySelector("iframe");
const { standard, seed, launch, apiAfterMilliseconds } = options;

// The API is there before the course begins to look for it, unless the LMS is told to be late.
if (apiAfterMilliseconds === 0) provideApi();
else setTimeout(provideApi, apiAfterMilliseconds);

course?.setAttribute("src", options.course);
document.querySelector("#leave")?.addEventListener("click", () => {
  course?.setAttribute("src", "about:blank");
});

function provideApi(): void {
  const session = new StrictSession(models[standard], seed, {
    runtime: runtimeOf(standard, seed),
    keeper: keeperOf(launch),
  });
  Object.assign(window, { [API_NAMES[standard]]: apiOf(standard, session) });
}

function readOptions(): HostOptions {
  // The server that wrote it shares the type.
  return JSON.parse(document.querySelector("#launch")?.textContent ?? "") as HostOptions;
}
