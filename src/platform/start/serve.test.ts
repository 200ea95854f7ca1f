import { Hono } from "hono";
import { describe, expect, it } from "vitest";

import { readSettings } from "#platform/settings.ts";
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

  it("is not held up by a connection kept open for later", async () => {
    const server = await slowServer();
    server.letGo();
    await (await fetch(`${server.url}/slow`)).text();
    await server.drain();
    await expect(fetch(server.url)).rejects.toThrow();
  });
});
