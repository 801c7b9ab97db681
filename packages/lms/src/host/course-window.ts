/** The course on the learner's screen: in a frame of the host page, or in a window of its own. */
export interface CourseWindow {
  open(url: string): void;
  /** Ends it by the LMS's button. */
  leave(by: "navigating" | "removing"): void;
}

/** The frame of the host page. */
export function frameOf(frame: HTMLIFrameElement): CourseWindow {
  return {
    open: (url) => frame.setAttribute("src", url),
    leave(by) {
      if (by === "removing") frame.remove();
      else frame.setAttribute("src", "about:blank");
    },
  };
}

/** A window that the host page opens. */
export function popup(): CourseWindow {
  let opened: Window | null = null;
  return {
    open(url) {
      opened = window.open(url, "course", "popup,width=900,height=700");
    },
    leave(by) {
      if (by === "removing") opened?.close();
      else opened?.location.replace("about:blank");
    },
  };
}
