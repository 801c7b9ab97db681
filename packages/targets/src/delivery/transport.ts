// Under NodeNext the library's default export is what CommonJS exports, with the class as its `default`.
import xapi, { type Agent, type Statement as LibraryStatement } from "@xapi/xapi";
import { type Access, exchange, type Reply, type Request } from "./exchange.ts";
import type { Answer, Lrs, Profiles, Way } from "./lrs.ts";
import type { Online } from "./online.ts";

/** Speaks to a record store: the library makes the requests, we send them. */
export function connect(access: Access, online: Online): Lrs {
  const clients = { usual: clientFor("usual"), parting: clientFor("parting") };
  /** Stops the write that is on its way. */
  let stop = new AbortController();

  function clientFor(way: Way) {
    return clientOf(access, (request) =>
      exchange(request, {
        access,
        way,
        online,
        stop: request.method === "PUT" ? stop : undefined,
      }),
    );
  }

  const answerTo = (reply: Promise<Reply<unknown>>) => answerOf(reply, online);

  return {
    // What is sent is made by pure functions whose every statement the tests have checked.
    post: (statements, way) =>
      answerTo(
        clients[way].sendStatements({ statements: statements as unknown as LibraryStatement[] }),
      ),
    readStatement: (statementId) => answerTo(clients.usual.getStatement({ statementId })),
    readState: (address) =>
      answerTo(clients.usual.getState({ ...address, agent: agentIn(address.agent) })),
    writeState({ agent, ...address }, { document, condition, way }) {
      // Where both arrived, the store would refuse the last one.
      if (way === "parting") stop.abort();
      stop = new AbortController();
      const [matchHeader, etag] = condition ?? [];
      const change = { ...address, agent: agentIn(agent), state: document, matchHeader, etag };
      return answerTo(clients[way].setState(change));
    },
  };
}

/** Speaks to a record store about a learner. */
export function profilesOf(learner: object, access: Access, online: Online): Profiles {
  const agent = agentIn(learner);
  const client = clientOf(access, (request) =>
    exchange(request, { access, way: "usual", online, stop: undefined }),
  );
  return {
    read: (profileId) => answerOf(client.getAgentProfile({ agent, profileId }), online),
    write(profileId, profile, [matchHeader, etag]) {
      return answerOf(
        client.setAgentProfile({ agent, profileId, profile, matchHeader, etag }),
        online,
      );
    },
  };
}

// The library's own adapters lose the status or the request when the page goes away.
function clientOf({ endpoint, auth }: Access, adapter: <T>(request: Request) => Promise<Reply<T>>) {
  return new xapi.default({ endpoint, auth, adapter });
}

/** Whoever launched the course says who learns; nobody else can tell whether that is an agent. */
function agentIn(agent: object): Agent {
  return agent as Agent;
}

async function answerOf(reply: Promise<Reply<unknown>>, online: Online): Promise<Answer> {
  try {
    const { status, data, headers } = await reply;
    return {
      status,
      body: data,
      etag: headers.etag,
      retryAfterSeconds: secondsIn(headers["retry-after"], online.now()),
    };
  } catch {
    // Such as an address that is none.
    return { status: 0 };
  }
}

/** `Retry-After` is a number of seconds, or a date. */
function secondsIn(text = "", now: number): number | undefined {
  const seconds = Number(text) || (Date.parse(text) - now) / 1000;
  return seconds > 0 ? seconds : undefined;
}
