import type { Beat, Choice, Choices, Line, Roleplay, RoleplayPlace } from "@coursewright/course";
import { choiceMarks, guardWords, plain } from "./words.ts";

/** A role-play as boxes and arrows. */
export interface Flow {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** A place, or a further list of choices in it. */
export interface Box {
  readonly id: string;
  readonly kind: "start" | "place" | "ending" | "further";
  readonly title: string;
  /** The choices on offer, in order. */
  readonly rows: readonly Row[];
}

interface Row {
  readonly words: string;
  readonly marks: readonly string[];
}

/** What follows a row, or the box as a whole. */
export interface Arrow {
  readonly from: string;
  /** Position of the row; nothing where the box as a whole goes on. */
  readonly row?: number;
  readonly to: string;
  /** When it is taken, if not always. */
  readonly when?: string;
}

/** Draws which place and which choice leads where. */
export function flowOf(roleplay: Roleplay): Flow {
  const drawing = new Drawing(roleplay);
  for (const place of roleplay.places) drawing.draw(place);
  return drawing;
}

/** Where the talk is while it is followed. */
interface Follow {
  readonly from: string;
  readonly row?: number;
  readonly when?: string;
}

class Drawing implements Flow {
  readonly boxes: Box[] = [];
  readonly arrows: Arrow[] = [];
  private readonly roleplay: Roleplay;
  /** The box of each list. */
  private readonly lists = new Map<Choices, string>();
  /** Lists whose choices were followed already. */
  private readonly done = new Set<Choices>();
  private place = "";
  private further = 0;

  constructor(roleplay: Roleplay) {
    this.roleplay = roleplay;
  }

  draw(place: RoleplayPlace): void {
    const { id, ending, beats } = place;
    this.place = id;
    this.further = 1;
    const first = beats.find((beat) => beat.kind === "choices");
    if (first) this.lists.set(first, id);
    const kind = ending ? "ending" : id === this.roleplay.start ? "start" : "place";
    const title = ending ? plain(ending.name) : id;
    this.boxes.push({ id, kind, title, rows: rowsOf(first) });
    this.follow(beats, { from: id });
  }

  /** Goes on to the next jump that is always taken, or the next list. */
  private follow(beats: readonly Beat[], at: Follow): void {
    for (const [index, beat] of beats.entries()) {
      if (beat.kind === "choices") return this.meet(beat, beats.slice(index + 1), at);
      if (beat.to === undefined) continue;
      this.arrow({ ...at, ...guarded(beat, at) }, beat.to);
      if (!beat.guard) return;
    }
  }

  private meet(list: Choices, below: readonly Beat[], at: Follow): void {
    const id = this.lists.get(list) ?? this.startFurther(list);
    if (id !== at.from || at.row !== undefined) this.arrow(at, id);
    if (this.isDone(list)) return;
    for (const [row, choice] of list.choices.entries()) {
      this.follow([...choice.next, ...below], { from: id, row });
    }
    if (list.choices.every(({ all }) => all.length > 0)) {
      this.follow(below, { from: id, when: "nothing on offer" });
    }
  }

  private isDone(list: Choices): boolean {
    if (this.done.has(list)) return true;
    this.done.add(list);
    return false;
  }

  private startFurther(list: Choices): string {
    this.further++;
    const id = `${this.place}--${this.further}`;
    this.lists.set(list, id);
    const title = `${this.place}, ${this.further}`;
    this.boxes.push({ id, kind: "further", title, rows: rowsOf(list) });
    return id;
  }

  private arrow({ from, row, when }: Follow, to: string): void {
    this.arrows.push({
      from,
      to,
      ...(row !== undefined && { row }),
      ...(when !== undefined && { when }),
    });
  }
}

function rowsOf(list: Choices | undefined): readonly Row[] {
  return (list?.choices ?? []).map((choice: Choice) => ({
    words: choice.way === "pause" ? `(pause) ${plain(choice.html)}` : plain(choice.html),
    marks: choiceMarks(choice),
  }));
}

function guarded({ guard }: Line, { when }: Follow): { readonly when?: string } {
  if (!guard) return {};
  return { when: [when, guardWords(guard)].filter(Boolean).join(", ") };
}
