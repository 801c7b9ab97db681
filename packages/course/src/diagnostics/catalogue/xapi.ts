import { error } from "../problem.ts";

/** Problems of where statements go, and of secrets that a package would carry. */
export const xapi = {
  "xapi/odd-base": error<{ base: string }>({
    sample: { base: "example.com" },
    message: ({ base }) =>
      `Statements cannot be named below "${base}", and an LRS would refuse every one of them.`,
    help: () => "Write a whole address of a site that is yours: `base: https://example.com`.",
    bad: "xapi: { base: example.com }",
    good: "xapi: { base: https://example.com }",
  }),
  "xapi/insecure": error<{ url: string }>({
    sample: { url: "http://broker.example.com/leave" },
    message: ({ url }) =>
      `Over "${url}" anybody on the way could read who learns what, and forge results.`,
    help: () => "Write an address that begins with `https://`.",
    bad: "xapi: { tokenUrl: http://broker.example.com/leave }",
    good: "xapi: { tokenUrl: https://broker.example.com/leave }",
  }),
  "xapi/credential": error<{ what: string }>({
    sample: { what: "a password in an address" },
    message: ({ what }) =>
      `Here is ${what}, and a package is public: each learner could read it, and with it everybody's results.`,
    help: () =>
      "Take it out, and have it changed wherever it was used: whoever saw the course may know it. For an LRS name a server of yours that hands out short leave to write; `coursewright explain course.yaml` shows how.",
    bad: "See https://lrs:s3cret@lrs.example.com/xapi",
    good: "xapi: { tokenUrl: https://broker.example.com/leave }",
  }),
};
