import { execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type OwnServer, startOwnServer } from "#platform/db/own-server.ts";
import { startMailServer } from "#platform/mail/mail-server.testing.ts";
import { rooms } from "../src/app.ts";
import { house as demo } from "./house.ts";
import { type Image, layOutImage } from "./image.ts";
import { freePort } from "./open-house.ts";
import { emptyFolder } from "./own-folder.ts";

/** The addresses that have no parameter, as a stranger opens them, and those that begin as one that does. */
const addresses = [...new Set(rooms.flatMap(({ pages }) => pages ?? []).map(({ path }) => path.pattern))].filter((pattern) => !pattern.includes(":"));
const forDevelopers = ["/_courrier", "/_galerie", "/_galerie/courriers"];

/** What answers 404 to nobody in particular. */
async function shut(url: string): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const { status } = await fetch(url + address, { redirect: "manual" });
    expect(status, address).toBeLessThan(500);
    if (status === 404) found.push(address);
  }
  return found.sort();
}

const be = (url: string, who: string) =>
  fetch(`${url}/connexion/demonstration`, { method: "POST", body: new URLSearchParams({ personne: who }), redirect: "manual" });

describe("a demo on this machine", () => {
  it("shows its mailbox and galleries, lets whoever comes be of its story, and has /metrics for nobody", async () => {
    expect(await shut(demo)).toEqual(["/metrics"]);
    expect((await be(demo, "amina")).status).toBe(303);
  });
});

describe("a production start in the layout of the container image", () => {
  const [folder, data, databases] = [emptyFolder(), emptyFolder(), emptyFolder()];
  let image: Image;
  let server: OwnServer;
  let mails: Awaited<ReturnType<typeof startMailServer>>;
  let settings: Record<string, string>;
  let url: string;
  beforeAll(async () => {
    image = await layOutImage(await folder);
    server = await startOwnServer(join(await databases, "database"), { forTests: true });
    mails = await startMailServer();
    settings = {
      ...image.env,
      ...{ PATH: process.env["PATH"]!, HOME: await data, DATA_DIR: await data, PORT: String(await freePort()), LOG_LEVEL: "warn" },
      ...{ DATABASE_URL: server.url(), DATABASE_OWNER_URL: server.ownerUrl(), TRUST_PROXY: "oui", PUBLIC_URL: "https://beffroi.example" },
      SMTP_URL: mails.smtpUrl,
    };
    url = `http://127.0.0.1:${settings["PORT"]}`;
  });
  afterAll(async () => {
    await mails?.close();
    await server?.release();
  });

  /** Starts as the image's CMD does; `lacking` settings are not there. */
  function start(lacking: readonly string[] = []) {
    const env = Object.fromEntries(Object.entries(settings).filter(([name]) => !lacking.includes(name)));
    const child = spawn("node", ["dist/main.js"], { cwd: image.folder, env, stdio: ["ignore", "pipe", "pipe"] });
    let words = "";
    const ended = new Promise<number | null>((done) => child.once("exit", done));
    const open = new Promise<void>((ready) => child.stdout.on("data", (chunk) => (words += chunk).includes("is open at") && ready()));
    child.stderr.on("data", (chunk) => (words += chunk));
    return {
      child,
      ended,
      opens: Promise.race([open, ended.then((code) => Promise.reject(new Error(`It ended with ${code}: ${words}`)))]),
      words: () => words,
    };
  }

  it("without a mail server ends with one sentence, before it touches the database", async () => {
    const { ended, opens, words } = start(["SMTP_URL"]);
    await expect(opens).rejects.toThrow();
    expect([await ended, words()]).toEqual([1, "The setting SMTP_URL is missing: without a mail server nobody can sign in.\n"]);
  });

  it("opens without the story, and shuts what is for a demo, the door of its people and /metrics", async () => {
    const { child, ended, opens, words } = start();
    await opens;
    expect(words()).not.toMatch(/Planting|Warning/);
    expect(await shut(url)).toEqual([...forDevelopers, "/connexion/demonstration", "/metrics"].sort());
    for (const address of ["/_courrier/1", "/_galerie/courriers/people-sign-in-link/fr", "/_galerie/courriers/people-sign-in-link/fr/html"])
      expect((await fetch(url + address)).status, address).toBe(404);
    expect((await be(url, "louise")).status).toBe(404);
    expect(await (await fetch(`${url}/connexion`)).text()).not.toMatch(/_courrier|Louise/);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  it("answers commands, by npm as by the bundle", async () => {
    const ask = (command: string, args: string[]) => promisify(execFile)(command, args, { cwd: image.folder, env: settings });
    const [byNpm, byBundle] = [await ask("npm", ["run", "-s", "beffroi", "--", "help"]), await ask("node", ["dist/cli.js", "help"])];
    expect(byNpm.stderr + byBundle.stderr).toBe("");
    expect(byNpm.stdout).toBe(byBundle.stdout);
    expect(byNpm.stdout).toContain("beffroi places import");
  });
});
