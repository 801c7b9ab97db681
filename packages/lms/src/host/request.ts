/** Asks the server and waits; nothing when it was not reached: it is gone, the network is, or the page is on its way out. */
export function request(method: "GET" | "POST", url: string, body?: unknown): string | undefined {
  const request = new XMLHttpRequest();
  try {
    request.open(method, url, false);
    request.send(body === undefined ? null : JSON.stringify(body));
  } catch {
    return;
  }
  return request.status === 200 ? request.responseText : undefined;
}

/** Reads an answer. */
export function receiptOf<Answer>(text: string | undefined): Answer | undefined {
  // The server that wrote it shares the type.
  return text === undefined ? undefined : (JSON.parse(text) as Answer);
}
