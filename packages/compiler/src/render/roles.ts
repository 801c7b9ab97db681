import { ANYBODY, type Block, type Edition, type For, type Localized } from "@coursewright/course";
import type { Desk } from "./desk.ts";

/** The role whose parts the page shows before anybody has said theirs. */
export function firstRole({ audience }: Pick<Edition, "audience">): string {
  return audience?.default ?? ANYBODY;
}

/** A part for some roles; hidden unless it is for whoever has not said their role. */
export function forView(
  { roles, blocks }: Localized<For>,
  desk: Desk,
  render: (block: Localized<Block>, desk: Desk) => string,
): object {
  return {
    roles: roles.join(" "),
    hidden: !roles.includes(firstRole(desk.edition)),
    blocks: blocks.map((block) => render(block, desk)),
  };
}

/** The roles that a learner may choose from; nothing where somebody else says the role. */
export function rolesView(edition: Edition): readonly object[] | undefined {
  const { audience } = edition;
  if (audience?.pick !== "learner") return undefined;
  const usual = firstRole(edition);
  return audience.roles.map(({ id, name }) => ({ id, name, usual: id === usual }));
}
