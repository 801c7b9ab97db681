/** The words that are worked out while somebody learns; `templates/messages` holds them in each language. */
export interface Messages {
  where: Message<{ screen: number; of: number }>;
  whereSaid: Message<{ screen: number; of: number }>;
  title: Message<{ screen: string; course: string }>;
  resume: Message<{ screen: string }>;
  stopped: Message<{ screen: number; of: number }>;
  restart: Plain;
  next: Message<{ screen: string }>;
  standing: Plain;
  points: Message<{ earned: number; points: number }>;
  recorded: Plain;
  kept: Plain;
  unrecorded: Plain;
  looking: Plain;
  choose: Plain;
  allFound: Message<{ of: number }>;
  found: Message<{ found: number; of: number; tooMany: number }>;
  doneRecorded: Plain;
  done: Plain;
  through: Plain;
  notYet: Plain;
  score: Message<{ score: number }>;
  scoreNeeded: Message<{ pass: number }>;
  scoreShort: Message<{ pass: number }>;
  best: Message<{ score: number }>;
  resultRecorded: Plain;
  resultWaiting: Plain;
  resultNowhere: Plain;
  resultHere: Plain;
  passed: Message<{ score: number }>;
  below: Message<{ score: number }>;
  enough: Message<{ score: number }>;
  completed: Plain;
  underway: Plain;
  answers: Message<{ answers: number }>;
  confirmed: Message<{ time: string }>;
  waiting: Plain;
  waitingHere: Plain;
  nowhere: Plain;
  here: Plain;
  byeSaved: Plain;
  byeKept: Plain;
  byeLost: Plain;
  looked: Plain;
}

type Message<Values> = (values: Values) => string;
type Plain = Message<void>;
