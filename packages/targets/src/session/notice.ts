import type { Connection } from "@coursewright/course";

/** Tells whoever watches how the connection is. */
export class Notice {
  private connection: Connection;
  private readonly listeners: ((connection: Connection) => void)[] = [];

  constructor(connection: Connection) {
    this.connection = connection;
  }

  watch(listener: (connection: Connection) => void): void {
    this.listeners.push(listener);
    listener(this.connection);
  }

  tell(connection: Connection): void {
    this.connection = connection;
    for (const listener of this.listeners) listener(connection);
  }
}
