import type { Server } from "node:http";
import { serve as listen } from "@hono/node-server";
import type { Hono } from "hono";

import type { Settings } from "#platform/settings.ts";
import { whyNotListen } from "./free-port.ts";

const patience = 10_000;
/** Longer than a reverse proxy keeps a connection for the next request (Caddy two minutes, nginx one): else it may send a ballot on one that we just closed, and answers 502. */
const keptOpen = 180_000;

interface Serving {
  readonly port: number;
  /** Takes no new request, lets those under way end, for ten seconds at most. */
  drain(): Promise<void>;
}

/** @throws CannotStart when the port is busy or may not be used. */
export function serve(house: Hono, settings: Settings): Promise<Serving> {
  return new Promise((ready, failed) => {
    const server = listen({ fetch: house.fetch, port: settings.PORT, hostname: settings.HOST }, ({ port }) =>
      ready({ port, drain: () => drain(server) }),
    ) as Server;
    server.headersTimeout = 15_000;
    server.requestTimeout = 120_000;
    server.keepAliveTimeout = keptOpen;
    server.on("error", (error) => failed(whyNotListen(error, settings)));
  });
}

function drain(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    // A connection kept alive becomes idle when its answer ends, and would hold the door open.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    setTimeout(() => {
      clearInterval(sweep);
      server.closeAllConnections();
    }, patience).unref();
    server.once("close", () => clearInterval(sweep));
  });
}
