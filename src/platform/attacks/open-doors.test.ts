import { describe, expect, it } from "vitest";

import { isRange, isWithin } from "#platform/address-range.ts";
import { hasMailbox, isLocalDemo } from "#platform/local-demo.ts";
import platform from "#platform/module.ts";
import { settingsOfHouse } from "#platform/settings.ts";
import { settingsOfTests, testHouse } from "#platform/start/house.testing.ts";
import { openHouse } from "#platform/web/house.ts";
import { routes } from "../web/routes.ts";

/** A stranger at a house whose operator forgot something. */
const house = await testHouse([]);
await house.services.mailer.send({ to: "amina@example.org", subject: "Votre lien", text: "https://…", locale: "fr", room: "people" });
const [mail] = await house.db.selectFrom("platform.mail").select("id").execute();

const withSettings = (given: Record<string, string>) => openHouse([platform], { ...house.services, jobs: house.jobs, settings: settingsOfTests(given) });
const statusOf = async (given: Record<string, string>, address: string, init?: RequestInit) =>
  (await withSettings(given).request(address.startsWith("http") ? address : `http://localhost${address}`, init)).status;

const forDevelopers = [
  routes.mailbox.href(),
  routes.mail.href({ id: mail!.id }),
  routes.gallery.href(),
  routes.mails.href(),
  routes.mailText.href({ mail: "x", locale: "fr" }),
];

const forgotten: readonly [string, Record<string, string>][] = [
  ["a public name", { PUBLIC_URL: "https://beffroi.example" }],
  ["every network card", { HOST: "0.0.0.0" }],
  ["a proxy in front", { TRUST_PROXY: "oui" }],
  ["a database of its own town", { DATABASE_URL: "postgres://beffroi_app@localhost/beffroi" }],
  ["no story", { SEED: "non" }],
  ["the story under a public name", { SEED: "oui", PUBLIC_URL: "https://beffroi.example" }],
];

describe.each(forgotten)("a house with %s and no mail server", (_, given) => {
  it("does not start: one sentence names the setting", () => {
    expect(() => settingsOfHouse(given)).toThrow(/^The setting SMTP_URL is missing: without a mail server nobody can sign in\./);
  });

  it.each(forDevelopers)("has no %s", async (address) => {
    expect(await statusOf(given, address)).toBe(404);
  });
});

it("MAILBOX keeps mails readable on this machine only", () => {
  expect(hasMailbox(settingsOfHouse({ SEED: "non", MAILBOX: "oui" }))).toBe(true);
  for (const elsewhere of [{ PUBLIC_URL: "https://beffroi.example" }, { HOST: "0.0.0.0" }, { TRUST_PROXY: "oui" }])
    expect(() => settingsOfHouse({ ...elsewhere, MAILBOX: "oui" })).toThrow(/^The setting MAILBOX shows every mail/);
});

it("a demo on this machine shows them, but to no other name: a proxy that nobody told of hands it on", async () => {
  for (const address of forDevelopers.slice(0, 4)) {
    expect(await statusOf({}, address)).toBe(200);
    expect(await statusOf({}, `https://beffroi.example${address}`)).toBe(404);
  }
  expect(isLocalDemo(settingsOfTests({ PUBLIC_URL: "http://localhost:4000" }))).toBe(true);
});

describe("/metrics", () => {
  const from = (remoteAddress: string, given: Record<string, string>) =>
    withSettings(given).request("http://localhost/metrics", {}, { incoming: { socket: { remoteAddress } } });
  const token = "a token of sixteen and more";
  const sending = (authorization: string) => ({ headers: { authorization } });

  it("answers nobody unless a setting names them", async () => {
    expect(await statusOf({}, "/metrics")).toBe(404);
    expect(await statusOf({}, "/metrics", sending("Bearer undefined"))).toBe(404);
    expect((await from("127.0.0.1", {})).status).toBe(404);
  });

  it("answers whoever sends the token", async () => {
    expect(await statusOf({ METRICS_TOKEN: token }, "/metrics", sending(`Bearer ${token}`))).toBe(200);
    for (const wrong of ["", "Bearer ", `Bearer ${token} `.trimEnd().slice(0, -1), token, `Basic ${token}`])
      expect(await statusOf({ METRICS_TOKEN: token }, "/metrics", sending(wrong))).toBe(404);
  });

  it("answers from the addresses that are named, and from none that only claims to be one", async () => {
    const given = { METRICS_FROM: "10.0.0.0/8, fd00::/8, 192.0.2.7" };
    for (const address of ["10.1.2.3", "::ffff:10.1.2.3", "fd00::1", "192.0.2.7"]) expect((await from(address, given)).status).toBe(200);
    for (const address of ["11.0.0.1", "192.0.2.8", "2001:db8::1", "unknown", ""]) expect((await from(address, given)).status).toBe(404);
    const claims = await withSettings(given).request("http://localhost/metrics", { headers: { "x-forwarded-for": "10.1.2.3" } });
    expect(claims.status).toBe(404);
  });

  it("takes no range that is none", () => {
    for (const range of ["10.0.0.0/33", "10.0.0", "everyone", "10.0.0.0/", "fd00::/129", ""]) expect(isRange(range)).toBe(false);
    expect(() => settingsOfTests({ METRICS_FROM: "10.0.0.0/8;fd00::/8" })).toThrow("METRICS_FROM is wrong: must be addresses or ranges");
    expect(isWithin("10.0.0.1", [])).toBe(false);
  });
});
