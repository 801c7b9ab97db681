import { id, told } from "./words.ts";

/** What may stand between the braces of each block that is no question. */
export interface BlockSettings {
  readonly phrases: NoSettings;
  readonly steps: NoSettings;
  readonly cards: NoSettings;
  readonly reveal: NoSettings;
  readonly story: { readonly consent?: "yes" };
  readonly discuss: NoSettings;
  readonly buddy: NoSettings;
  readonly manager: NoSettings;
  /** A role of the course, or `default`. */
  readonly for: { readonly role?: string };
  /** Path from the course folder. */
  readonly include: { readonly file?: string };
  readonly privacy: NoSettings;
  readonly plan: {
    /** Days until the calendar reminds, such as `2d`. */
    readonly remind?: string;
    readonly every?: "day" | "week";
    readonly was?: string;
  };
}

type NoSettings = Readonly<Record<string, never>>;

/** The word behind the colons of such a block. */
export type BlockName = keyof BlockSettings;

/** From one day to a year. */
const REMIND = "^([1-9]|[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9]|36[0-5])d$";

interface BlockEntry {
  /** What it is for, in one or two sentences: editors, `explain` and the reference show it. */
  readonly description: string;
  /** What each setting takes. */
  readonly settings: Readonly<Record<string, object>>;
}

const blocks: { readonly [N in BlockName]: BlockEntry } = {
  phrases: {
    description:
      "Sentences to use, which learners can search, copy and keep. A code word at the end names the channel, `avoid` at the start a sentence better left alone, a quote tells why, and `[[double brackets]]` leave a gap.",
    settings: {},
  },
  steps: {
    description:
      "What to do, one step after the other, on a card for the pocket. Numbers run on through groups; a quote under a step is an example.",
    settings: {},
  },
  cards: {
    description: "Cards to turn over: the left column is the front, the right one the back.",
    settings: {},
  },
  reveal: {
    description:
      "Text that opens on a click, each part under a label of its own. Nothing that counts can be hidden in it.",
    settings: {},
  },
  story: {
    description:
      "Something that really happened to somebody, told with their consent. It may hold a `:::reveal` for how it went on.",
    settings: {
      consent: told("That everybody who can be recognised has agreed.", { const: "yes" }),
    },
  },
  discuss: { description: "Something to talk about in the team.", settings: {} },
  buddy: { description: "Something for two people to do together.", settings: {} },
  manager: {
    description:
      "Words for the manager of those who learn. Learners' packages never hold them, which is why nothing shows here.",
    settings: {},
  },
  for: {
    description:
      "What only some learners see. Of blocks that follow each other, each learner sees that of their own role, or else that of `default`.",
    settings: {
      role: told("A role of `audience`, or `default` for everybody else.", { type: "string" }),
    },
  },
  include: {
    description:
      "Puts another file in this place. It is a piece of text that several lessons share, or a role-play as a screen of a lesson.",
    settings: { file: told("Its path from the course folder.", { type: "string" }) },
  },
  privacy: {
    description:
      "Says who sees what learners write and answer. The sentence follows from what is really sent, so that it is always true.",
    settings: {},
  },
  plan: {
    description:
      "A sentence with gaps by which learners say when they will do what. It stays with them, with a date for their calendar.",
    settings: {
      remind: told("After how many days the calendar reminds, such as `2d`.", {
        type: "string",
        pattern: REMIND,
      }),
      every: told("Reminds every day or every week instead.", { enum: ["day", "week"] }),
      was: told("The id that the plan had before, so that it stays with those who made it.", id),
    },
  },
};

/** Every such block. */
export const BLOCK_NAMES = Object.keys(blocks) as readonly BlockName[]; // keys of the object above

/** Whether a word names such a block. */
export function isBlockName(word: string): word is BlockName {
  return Object.hasOwn(blocks, word);
}

/** JSON Schema of what stands between the braces of a block. */
export function blockSchema(name: BlockName): object {
  return {
    $id: `https://coursewright.dev/schemas/${name}.json`,
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: name,
    description: blocks[name].description,
    type: "object",
    properties: blocks[name].settings,
    additionalProperties: false,
  };
}
