import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

import { discreetLog } from "#platform/db/own-server.ts";
import { settingNames } from "#platform/settings.ts";

/** Names of another kind that the same files hold: for compose itself, and the two that mean nothing in a container. */
const ofCompose = ["DOMAIN", "POSTGRES_PASSWORD", "APPLICATION_PASSWORD"];
/** With a value of its own. */
const chosenInCompose = ["LOG_DRIVER"];
const notInContainers = ["MAILBOX", "CLOCK"];

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const names = (text: string, found: RegExp) => sorted([...text.matchAll(found)].map(([, name]) => name!));
const section = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)));

describe("every setting has the same name", () => {
  it("in .env.example", async () => {
    expect(names(await readFile(".env.example", "utf8"), /^#?([A-Z][A-Z0-9_]+)=/gm)).toEqual(sorted([...settingNames, ...ofCompose, ...chosenInCompose]));
  });

  it("in README.md", async () => {
    const table = section(await readFile("README.md", "utf8"), "| setting |", "\n\n");
    const first = table.split("\n").map((row) => row.split("|")[1] ?? "");
    expect(names(first.join("\n"), /`([A-Z][A-Z0-9_]+)`/g)).toEqual(sorted(settingNames));
  });

  it("in compose.yaml, which hands on those that are typed in .env", async () => {
    const application = section(await readFile("compose.yaml", "utf8"), "application:", "database:\n");
    const handed = names(application, /^ {6}([A-Z][A-Z0-9_]+): /gm);
    expect(handed).toEqual(sorted(settingNames.filter((name) => !notInContainers.includes(name))));
    const typed = names(application, /\$\{([A-Z][A-Z0-9_]+)/g);
    expect(typed.filter((name) => !settingNames.includes(name) && !ofCompose.includes(name))).toEqual([]);
    for (const [, name, from] of application.matchAll(/^ {6}([A-Z][A-Z0-9_]+): \$\{([A-Z][A-Z0-9_]+):-[^}]*\}$/gm)) expect(from).toBe(name);
  });
});

describe("compose.yaml", () => {
  it("ends with a sentence where it lacks what no house starts without, as its first lines say", async () => {
    const text = await readFile("compose.yaml", "utf8");
    const asked = names(text, /\$\{([A-Z_]+):\?[^}]+\}/g);
    expect(asked).toEqual(sorted([...ofCompose, "PUBLIC_URL", "SMTP_URL"]));
    expect(asked.filter((name) => !text.slice(0, text.indexOf("services:")).includes(name))).toEqual([]);
    // Whatever else is read has a default: compose would only warn, and hand on nothing.
    const readBare = names(text, /\$\{([A-Z0-9_]+)\}/g);
    expect(readBare.filter((name) => !asked.includes(name))).toEqual([]);
  });

  it("has a database that writes no ballot and nobody's name into its log, as a house's own", async () => {
    const database = section(await readFile("compose.yaml", "utf8"), "database:\n", "proxy:\n");
    expect([...database.matchAll(/^ {6}- -c(\S+)$/gm)].map(([, one]) => one)).toEqual([...discreetLog]);
  });

  it("has a proxy that writes down neither who asked nor for what, when no process answers", async () => {
    expect(await readFile("Caddyfile", "utf8")).toMatch(/^\{[\s\S]*?\n\tlog \{\s+format filter \{\s+wrap json\s+fields \{\s+request delete\s/);
  });
});
