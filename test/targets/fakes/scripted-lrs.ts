import type { Answer, Lrs, StateWrite, Way } from "../../../packages/targets/src/delivery/lrs.ts";
import type { Statement } from "../../../packages/targets/src/statements/statement.ts";

type Post = (ids: readonly string[], nth: number) => number | Answer;

/** A record store that answers each request as a test says. */
export class ScriptedLrs implements Lrs {
  /** Ids of each POST, joined. */
  readonly posts: string[] = [];
  readonly ways: Way[] = [];
  readonly writes: StateWrite[] = [];
  reads = 0;
  /** What each POST is answered; 200 unless said otherwise. */
  onPost: Post = () => 200;
  onWrite: (write: StateWrite, nth: number) => Answer = () => ({ status: 204 });
  onRead: (nth: number) => Answer = () => ({ status: 404 });

  async post(statements: readonly Statement[], way: Way): Promise<Answer> {
    const ids = statements.map(({ id }) => id);
    this.posts.push(ids.join(" "));
    this.ways.push(way);
    const answer = this.onPost(ids, this.posts.length);
    return typeof answer === "number" ? { status: answer } : answer;
  }

  async readStatement(): Promise<Answer> {
    return { status: 404 };
  }

  async readState(): Promise<Answer> {
    this.reads += 1;
    return this.onRead(this.reads);
  }

  async writeState(_: unknown, write: StateWrite): Promise<Answer> {
    this.writes.push(write);
    return this.onWrite(write, this.writes.length);
  }
}
