import type { Reason } from "@coursewright/targets";
import type { Wanted } from "./wanted.ts";

/** Something that is set for an LMS in a package. */
export interface Applied extends Pick<Reason, "what" | "value" | "because" | "source"> {
  /** Why it changes nothing there. */
  readonly idle?: string;
}

const IDLE = {
  "pass mark": "no effect: the course has no pass mark",
  "no pass mark": "no effect: the course has a pass mark, and tells the score that was reached",
} as const;

/** What is set for the LMS as far as it concerns the target, and what of it the course leaves without effect. */
export function reasonsFor({ target, lms }: Wanted, pass: number | undefined): readonly Applied[] {
  const concerning = lms?.reasons.filter(({ on }) => !on || on.includes(target)) ?? [];
  const has = pass === undefined ? "no pass mark" : "pass mark";
  return concerning.map(({ what, value, because, source, needs }) => ({
    ...{ what, value, because, source },
    ...(needs && needs !== has && { idle: IDLE[needs] }),
  }));
}
