import { error, warning } from "../problem.ts";

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
  "xapi/odd-address": error<{ url: string }>({
    sample: { url: "/leave" },
    message: ({ url }) =>
      `"${url}" is no whole address: in an LMS it would lead nowhere, and no statement would be sent.`,
    help: () => "Write it with its server, such as `https://broker.example.com/leave`.",
    bad: "xapi: { tokenUrl: /leave }",
    good: "xapi: { tokenUrl: https://broker.example.com/leave }",
  }),
  "xapi/nobodys-base": warning<{ base: string }>({
    sample: { base: "https://co.uk" },
    message: ({ base }) =>
      `Statements name this course below ${base}, which belongs to nobody; reports of many years will hang on these names.`,
    help: () =>
      "Say below which address of yours they are to lie: `xapi: { base: https://acme.co.uk }`.",
    bad: "id: uk.co.acme.talk   # and targets: [cmi5]",
    good: "xapi: { base: https://acme.co.uk }",
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
    bad: "See https://lrs:s3cret@lrs.acme.io/xapi",
    good: "xapi: { tokenUrl: https://broker.example.com/leave }",
  }),
};
