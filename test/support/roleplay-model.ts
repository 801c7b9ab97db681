import type {
  Beat,
  CastMember,
  Choice,
  Condition,
  Effect,
  Html,
  Line,
  Place,
  Roleplay,
  RoleplayPlace,
  Text,
} from "@coursewright/course";

/** A role-play as a person would note it down: who says what, when, and what follows. */
export function roleplayModel(roleplay: Roleplay): object {
  const { id, title, you, cast, meters, flags, scoring, start, range, places } = roleplay;
  const { minutes, points, feedback, retry, firstRun, objectives } = roleplay;
  return present({
    roleplay: id,
    title: words(title),
    at: spot(roleplay.place),
    minutes,
    objectives: objectives.map((objective) => `${objective.id}: ${words(objective.behaviour)}`),
    ...without({ points, feedback, retry, firstRun }, DEFAULTS),
    you: you && words(you),
    cast: cast.map(castModel),
    meters: meters.map(({ label, ...meter }) =>
      present({ ...meter, label: label && words(label) }),
    ),
    flags: flags.map((flag) => `${flag.id}: ${words(flag.words)}`),
    score: scoring.kind === "meter" ? scoring.meter : scoring.kind,
    range: range.join(" to "),
    start,
    places: places.map(placeModel),
  });
}

const DEFAULTS = {
  points: 10,
  feedback: "at-once",
  retry: "from-any-choice",
  firstRun: "counts",
};

function castModel({ id, name, role, portrait, alt }: CastMember): object {
  return present({
    id,
    name: words(name),
    role: role && words(role),
    portrait: portrait && words(portrait),
    alt: alt && words(alt),
  });
}

function placeModel({ id, beats, ending, place }: RoleplayPlace): object {
  const note = ending?.note && words(ending.note);
  return present({
    place: id,
    at: spot(place),
    ending: ending && present({ ...ending, name: words(ending.name), note }),
    beats: beats.map(beatModel),
  });
}

function beatModel(beat: Beat): object {
  return beat.kind === "line" ? lineModel(beat) : { choices: beat.choices.map(choiceModel) };
}

function lineModel({ guard, speaker, mood, html, effects, to, place }: Line): object {
  const felt =
    mood && ` (${mood.id === words(mood.word) ? mood.id : `${mood.id} = ${words(mood.word)}`})`;
  const name = speaker === undefined ? "told" : `${speaker}${felt ?? ""}`;
  return present({
    when: guard && [guard.word, ...guard.all.map(conditionModel)].join(" "),
    ...(html ? { [name]: words(html) } : {}),
    moves: effects.map(effectModel),
    to,
    at: spot(place),
  });
}

function choiceModel({
  number,
  way,
  html,
  best,
  again,
  all,
  effects,
  note,
  next,
  place,
}: Choice): object {
  return present({
    [way]: words(html),
    number,
    ...(best && { best }),
    ...(again && { again }),
    when: all.map(conditionModel),
    moves: effects.map(effectModel),
    note: note && words(note),
    at: spot(place),
    next: next.map(beatModel),
  });
}

function conditionModel(condition: Condition): string {
  if (condition.kind === "first-visit") return "first visit";
  if (condition.kind === "flag") return `${condition.holds ? "" : "not "}${condition.flag}`;
  return `${condition.meter} ${condition.is} ${condition.than}`;
}

function effectModel(effect: Effect): string {
  if (effect.kind === "flag") return `set ${effect.flag}`;
  return effect.kind === "score" ? `score ${effect.score}` : `${effect.meter} ${effect.by}`;
}

function words(text: Text | Html): string {
  return Object.values("text" in text ? text.text : text.html).join();
}

function spot({ line, column, endLine, endColumn }: Place): string {
  return `${line}:${column}-${endLine}:${endColumn}`;
}

function present(entries: Readonly<Record<string, unknown>>): object {
  const kept = Object.entries(entries).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept);
}

function without(
  entries: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>>,
): object {
  return Object.fromEntries(
    Object.entries(entries).filter(([key, value]) => defaults[key] !== value),
  );
}
