#!/usr/bin/env node
// The command in the clone: the sources run as they are. An installed command has dist/main.mjs instead.
import { register } from "tsx/esm/api";

// pnpm starts scripts in the folder of the workspace; the paths on the command line are meant from the user's own.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
register();
await import("../src/main.ts");
