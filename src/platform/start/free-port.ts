import { createServer } from "node:net";

import { CannotStart } from "#platform/cannot-start.ts";
import type { Settings } from "#platform/settings.ts";

type Door = Pick<Settings, "HOST" | "PORT">;

/**
 * Before anything else is begun: a first start plants a story for half a minute, and would then find no door to open.
 * @throws CannotStart
 */
export function refuseBusyPort(door: Door): Promise<void> {
  return new Promise((free, failed) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => failed(whyNotListen(error, door)));
    server.listen({ port: door.PORT, host: door.HOST }, () => server.close(() => free()));
  });
}

/** Why nobody can be answered there, for whoever started the house. */
export function whyNotListen({ code, message }: NodeJS.ErrnoException, { HOST, PORT }: Door): CannotStart {
  if (code === "EADDRINUSE") return new CannotStart(`Port ${PORT} is busy: stop the other program or set PORT to another number.`);
  if (code === "EACCES")
    return new CannotStart(`This account may not listen on port ${PORT}: set PORT to 1024 or more, and let a reverse proxy answer at ${PORT}.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return new CannotStart(`HOST is no address of this machine: ${HOST}.`);
  return new CannotStart(`Cannot listen on ${HOST}:${PORT}: ${message}.`);
}
