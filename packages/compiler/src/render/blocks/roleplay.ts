import type {
  Beat,
  Choice,
  Line,
  Localized,
  Meter,
  Roleplay,
  RoleplayPlace,
} from "@coursewright/course";
import type { Desk } from "../desk.ts";
import { type BetterRoad, betterRoad, lineThrough } from "./better-road.ts";
import { faceOf, portraitView } from "./portrait.ts";

/** A role-play as its template shows it: who is there, and the whole conversation as a script to read. */
export function roleplayView(roleplay: Localized<Roleplay>, desk: Desk): object {
  const { messages } = desk;
  const { id, cast, meters, flags, firstRun, retry, feedback } = roleplay;
  const script = new Script(roleplay, desk);
  const better = betterRoad(roleplay);
  return {
    id,
    words: messages.words,
    alone: cast.length < 2,
    better: better?.chosen,
    cast: cast.map((member, index) => ({
      ...member,
      portrait: portraitView(member, index),
    })),
    meters: meters
      .filter(({ show }) => show)
      .map((meter) => ({
        ...meterView(meter, roleplay, desk),
        other: better && otherRoadView(meter.id, better, desk),
      })),
    flags,
    places: roleplay.places.map((place) => script.place(place)),
    choices: roleplay.places.flatMap(({ beats }) => choicesIn(beats)).map(choiceView),
    practice: firstRun === "practice" && messages.words[practiceWord(retry)],
    fromAnyChoice: retry === "from-any-choice",
    atOnce: feedback === "at-once",
  };
}

function practiceWord(retry: Roleplay["retry"]): string {
  return retry === "from-any-choice" ? "lookAroundFreely" : "lookAround";
}

/** What a meter is called: as the author says it, or by its id. */
function labelOf({ id, label }: Localized<Meter>): string {
  return label ?? id;
}

function meterView(meter: Localized<Meter>, { id }: Localized<Roleplay>, desk: Desk): object {
  const { start, min, max } = meter;
  const label = labelOf(meter);
  const said = desk.messages.say("meter", { value: start, min, max });
  return { ...meter, ...gridOf(meter), label, said, anchor: `cw-${id}-${meter.id}` };
}

/** How a meter would go on the road of the better lines. */
function otherRoadView(meter: string, better: BetterRoad, { messages }: Desk): object {
  const values = better.values(meter);
  const said = messages.say("otherRoad", { road: values.join(", ") });
  return { line: lineThrough(values), said };
}

/** A chart counts in the meter's own units, upside down, and lines stand for its ends and its middle. */
function gridOf({ min, max }: Localized<Meter>): object {
  const lines = [max, (min + max) / 2, min].map((value) => `M0 ${-value}H360`);
  return { box: `0 ${-max} 360 ${max - min || 1}`, grid: lines.join("") };
}

/** All choices of a stretch, those that follow another one too. */
function choicesIn(beats: readonly Localized<Beat>[]): readonly Localized<Choice>[] {
  return beats
    .flatMap((beat) => (beat.kind === "choices" ? beat.choices : []))
    .flatMap((choice) => [choice, ...choicesIn(choice.next)]);
}

function choiceView({ number, way, html, note, best }: Localized<Choice>): object {
  return { number, [way]: true, html: withMarks(html), note, best };
}

/** Puts places, lines and choices into the order and words in which they are read. */
class Script {
  private readonly roleplay: Localized<Roleplay>;
  private readonly desk: Desk;

  constructor(roleplay: Localized<Roleplay>, desk: Desk) {
    this.roleplay = roleplay;
    this.desk = desk;
  }

  place({ id, beats, ending }: Localized<RoleplayPlace>): object {
    return {
      ...this.spot(id),
      beats: beats.map((beat) => this.beat(beat)),
      ending: ending && { id, ...ending },
    };
  }

  /** Number and anchor of a place: its name is for authors only. */
  private spot(id: string): object {
    const { places, id: roleplay } = this.roleplay;
    const number = places.findIndex((place) => place.id === id) + 1;
    const name = this.desk.messages.say("scene", { number });
    return { name, anchor: `cw-${roleplay}-${number}` };
  }

  private beat(beat: Localized<Beat>): object {
    if (beat.kind === "line") return this.line(beat);
    return { choices: beat.choices.map((choice) => this.choice(choice)) };
  }

  private line({ key, speaker, mood, html, guard, to }: Localized<Line>): object {
    return {
      key,
      speaker,
      mood: mood && { word: mood.word, face: faceOf(mood.id) },
      html,
      who: speaker && this.who(speaker, mood?.word),
      sometimes: guard !== undefined,
      jump: to === undefined ? undefined : this.spot(to),
    };
  }

  private who(speaker: string, mood: string | undefined): string {
    const { words, say } = this.desk.messages;
    const name = this.roleplay.cast.find(({ id }) => id === speaker)?.name ?? words.you ?? "";
    return mood === undefined ? say("says", { name }) : say("saysSo", { name, mood });
  }

  private choice(choice: Localized<Choice>): object {
    const { all, next } = choice;
    return {
      ...choiceView(choice),
      sometimes: all.length > 0,
      next: next.map((beat) => this.beat(beat)),
    };
  }
}

const QUOTED = /^(&quot;|["“„”‟«»‹›‘‚'「『])(.*?)(&quot;|["“”«»‹›’'」』])([.,;!?…]?)$/su;

/** Words with their quotation marks where a style can leave them out: a speech bubble needs none. */
function withMarks(html: string): string {
  return html.replace(
    QUOTED,
    (_, open: string, words: string, close: string, last: string) =>
      `<span class="mark">${open}</span>${words}<span class="mark">${close}</span>${last}`,
  );
}
