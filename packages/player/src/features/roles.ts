import { roleOf } from "@coursewright/course";
import type { Player } from "../feature.ts";
import { followOffers } from "../offers.ts";
import { all } from "../page.ts";

/** Shows what is for the learner's role, and lets the learner say it where that is how it is known. */
export function run(player: Player): void {
  const { session } = player;
  const roles = session.outline.audience?.roles ?? [];
  const form = document.getElementById("cw-roles");
  if (form) form.hidden = false;
  form?.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    session.apply({ ...session.record, audience: roles.indexOf(target.value) });
  });
  let shown = "";
  session.watch(() => {
    const role = roleOf(session);
    if (role === shown) return;
    shown = role;
    show(role);
    for (const input of all("input", form ?? new DocumentFragment())) {
      if (input instanceof HTMLInputElement) input.checked = input.value === role;
    }
  });
  followOffers(player);
}

function show(role: string): void {
  for (const part of all("[data-roles]")) {
    part.hidden = !part.dataset.roles?.split(" ").includes(role);
  }
  for (const word of all("[data-by-role]")) {
    const words: Record<string, string> = JSON.parse(word.dataset.byRole ?? "{}");
    word.textContent = words[role] ?? words.default ?? "";
  }
}
