import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

import { settingNames } from "#platform/settings.ts";

/** Names of another kind that the same files hold: for compose itself, and the two that mean nothing in a container. */
const ofCompose = ["DOMAIN", "POSTGRES_PASSWORD", "APPLICATION_PASSWORD"];
const notInContainers = ["MAILBOX", "CLOCK"];

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const names = (text: string, found: RegExp) => sorted([...text.matchAll(found)].map(([, name]) => name!));
const section = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)));

describe("every setting has the same name", () => {
  it("in .env.example", async () => {
    expect(names(await readFile(".env.example", "utf8"), /^#?([A-Z][A-Z0-9_]+)=/gm)).toEqual(sorted(settingNames));
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
