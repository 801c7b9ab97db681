import type { Messages } from "../messages.ts";

/** Every banner that may appear; the player shows the one that is true. */
export function banners(words: Messages["words"]): readonly object[] {
  const lost = { icon: "off", fact: words.lost, retry: true };
  return [
    { ...lost, name: "kept", more: words.lostBrowser },
    { ...lost, name: "lost", more: words.lostWindow },
    { name: "unkept", icon: "off", fact: words.unkept, more: words.unkeptMore },
    { name: "none", icon: "off", fact: words.none, more: words.noneMore },
    { name: "ended", icon: "off", fact: words.ended, more: words.endedMore },
    {
      name: "restart",
      icon: "note",
      fact: words.restart,
      more: words.restartMore,
      calm: true,
    },
    { name: "review", icon: "eye", fact: words.looking, more: words.lookingMore, calm: true },
    { name: "browse", icon: "eye", fact: words.browse, more: words.browseMore, calm: true },
  ];
}
