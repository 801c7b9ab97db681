import type { Purpose } from "./launch.ts";
import { all, byId, onClick } from "./page.ts";
import type { Session } from "./session.ts";

/** Says under the bar what is unusual about this session. */
export function showBanners(session: Session): void {
  onClick("[data-retry]", () => session.retry());
  session.watch(() => {
    const shown = [connectionBanner(session), purposeBanner(session.purpose)];
    for (const banner of all("[data-banner]", byId("banners"))) {
      banner.hidden = !shown.includes(banner.dataset.banner);
    }
  });
}

function connectionBanner({ connection, recorder }: Session): string | undefined {
  switch (connection.kind) {
    case "connected":
      return undefined;
    case "lost":
      return recorder === "browser" ? "unkept" : `lost-${connection.kept}`;
    case "none":
    case "ended":
      return connection.kind;
    default:
      return connection satisfies never;
  }
}

function purposeBanner(purpose: Purpose): string | undefined {
  return purpose === "record" ? undefined : purpose;
}
