import { Hono } from "hono";
import { describe, expect, it } from "vitest";

import { readSettings } from "#platform/settings.ts";
import { refuseBusyPort, whyNotListen } from "./free-port.ts";
import { serve } from "./serve.ts";

/** A server whose answer to /slow waits until it is let go. */
async function slowServer() {
  let begun = () => {};
  let letGo = () => {};
  const began = new Promise<void>((done) => (begun = done));
  const gate = new Promise<void>((done) => (letGo = done));
  const house = new Hono().get("/slow", async (context) => {
    begun();
    await gate;
    return context.text("whole");
  });
  const serving = await serve(house, readSettings({ PORT: "0" }));
  return { ...serving, url: `http://127.0.0.1:${serving.port}`, began, letGo };
}

describe("stopping", () => {
  it("ends the answers under way and takes no new request", async () => {
    const server = await slowServer();
    const answer = fetch(`${server.url}/slow`);
    await server.began;

    const drained = server.drain();
    await expect(fetch(`${server.url}/slow`)).rejects.toThrow();
    server.letGo();
    expect(await (await answer).text()).toBe("whole");
    await drained;
  });

  it("closes no connection before a reverse proxy lets it go, which would lose what is sent on it in that moment", async () => {
    const server = await slowServer();
    server.letGo();
    const answer = await fetch(`${server.url}/slow`);
    await server.drain();
    expect(Number(/timeout=(\d+)/.exec(answer.headers.get("keep-alive") ?? "")?.[1])).toBeGreaterThan(120);
  });

  it("is not held up by a connection kept open for later", async () => {
    const server = await slowServer();
    server.letGo();
    await (await fetch(`${server.url}/slow`)).text();
    await server.drain();
    await expect(fetch(server.url)).rejects.toThrow();
  });
});

describe("a door that cannot be opened is known before anything is begun", () => {
  it("says what to do about it", async () => {
    const { port, drain } = await slowServer();
    await expect(refuseBusyPort({ HOST: "127.0.0.1", PORT: port })).rejects.toThrow(
      `Port ${port} is busy: stop the other program or set PORT to another number.`,
    );
    await drain();
    await refuseBusyPort({ HOST: "127.0.0.1", PORT: port });
    // An address of documentation (RFC 5737), which no machine has.
    await expect(refuseBusyPort({ HOST: "192.0.2.1", PORT: 0 })).rejects.toThrow("HOST is no address of this machine: 192.0.2.1.");
    expect(whyNotListen(Object.assign(new Error("no"), { code: "EACCES" }), { HOST: "0.0.0.0", PORT: 443 }).message).toContain(
      "let a reverse proxy answer at 443",
    );
  });
});
