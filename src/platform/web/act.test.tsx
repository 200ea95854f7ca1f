import { describe, expect, it } from "vitest";

import { Refused } from "#platform/refused.ts";
import { Button } from "#platform/ui/button.tsx";
import { FileField, Form, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { act, acts, again, conflict, done, tooMany, wrong } from "./act.ts";
import { NotFound } from "./errors.ts";
import { inputOf } from "./form-input.ts";
import type { RunOnce } from "./once.ts";
import { path } from "./path.ts";
import { pressOnce } from "./program.ts";
import { testHouse } from "../start/house.testing.ts";
import { anyone } from "./visitor.ts";

interface Lamp {
  readonly name: string;
  readonly version: number;
  /** What it is measured to give, when somebody asks. */
  readonly lumens?: number;
}

let lamp: Lamp | null = { name: "Lampe", version: 1 };
const addresses = { name: path("/lampe/:id/nom"), lamp: path("/lampe/:id"), bell: path("/sonner"), plan: path("/lampe/:id/plan") };

const find = (): Lamp => {
  if (!lamp) throw new NotFound();
  return lamp;
};
const Name = ({ form }: { form: FormState }) => (
  <>
    <PageHead title="Renommer" />
    <Form action="/lampe/1/nom" state={form} label="Nom">
      <input type="hidden" name="version" value={String(form.values["version"])} />
      <TextField name="name" label="Nom" />
      <TextField name="secret" type="password" label="Mot de passe" />
      <Button>Renommer</Button>
    </Form>
  </>
);
const rename = act("essay/rename", addresses.name, {
  access: anyone,
  find,
  values: (_visit, { name, version }) => ({ name, version: String(version) }),
  show: (_visit, _lamp, form) => ({ title: "Renommer", body: <Name form={form} /> }),
  read: (form) => ({ name: form.line("name", 2, 20, "Donnez un nom"), version: form.whole("version", 0, 9, "Version") }),
  run({ params }, { version }, typed) {
    if (typed.version !== version) return conflict("Quelqu’un a changé la lampe", "Relisez son nom.");
    if (typed.name === "Prise") return wrong({ name: "Ce nom est pris" });
    if (typed.name === "Encore") return tooMany("Attendez un peu");
    if (typed.name === "Phare") return conflict({ name: "Le phare a déjà ce nom" });
    lamp = { name: typed.name, version: version + 1 };
    return done(addresses.lamp.href(params), "nommee");
  },
});
const light = acts("essay/light", addresses.lamp, {
  access: anyone,
  find,
  show: (_visit, { name }, form) => ({
    title: name,
    says: { nommee: "La lampe a son nom", deja: { sentence: "Elle brille déjà", next: "Rien n’a changé", tone: "info" } },
    body: (
      <>
        <PageHead title={name} />
        <Form action="/lampe/1" state={stateOf(form, "note")} label="Noter">
          <TextField name="words" label="Note" />
          <Button act="note">Noter</Button>
          <Button act="remove:12">Retirer</Button>
          <Button act="code">Donner un code</Button>
        </Form>
      </>
    ),
  }),
  acts: (step) => ({
    note: step({ read: (form) => form.lines("words", 3, 10, "Trois signes au moins", "Dix signes au plus"), run: () => done("/lampe/1#notes", "nommee") }),
    remove: step({ read: (form) => form.on(), run: (_visit, _lamp, on) => done(`/lampe/${on}`) }),
    code: step({ run: () => ({ title: "Code", sheet: true, body: <p>Notez ce code&nbsp;: 1234</p> }) }),
  }),
});

const plan = act("essay/plan", addresses.plan, {
  access: anyone,
  find,
  show: (_visit, { lumens }, form) => ({
    title: "Plan",
    body: (
      <>
        <PageHead title="Plan" />
        {lumens && <p>{lumens} lumens</p>}
        <Form action="/lampe/1/plan" state={form} files label="Plan">
          <TextField name="place" label="Pièce" />
          <FileField name="plan" label="Plan" />
        </Form>
      </>
    ),
  }),
  read: (form) => form.line("place", 2, 20, "Donnez une pièce"),
  run(_visit, lamp, place) {
    if (place === "cave") return conflict("Il y en a une", undefined, { thing: { ...lamp, lumens: 40 }, values: { place: "grenier" } });
    if (place === "cohue") throw new Refused(503);
    return again({}, { ...lamp, lumens: 400 });
  },
  tooLarge: () => ({ plan: "Ce plan est trop lourd" }),
});

const ring = act("essay/ring", addresses.bell, {
  access: anyone,
  show: () => ({ title: "Sonner", body: <PageHead title="Sonner" /> }),
  brake: { of: "essay", limit: 2, windowSeconds: 600 },
  run: () => done("/lampe/1"),
});

const { get, post } = await testHouse([{ name: "essay", pages: [rename, light, ring, plan] }]);
const ask = async (address: string, fields: Record<string, string>) => {
  const answer = await post(address, fields);
  return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
};

describe("an act", () => {
  it("shows its form with what the thing holds", async () => {
    expect(await (await get("/lampe/1/nom")).text()).toMatch(/name="name"[^>]*value="Lampe"/);
  });

  it("asks again at the field, and keeps what was typed", async () => {
    const { status, html } = await ask("/lampe/1/nom", { name: "x", version: "1" });
    expect(status).toBe(422);
    expect(html).toMatch(/href="#name"[^>]*>Donnez un nom/);
    expect(html).toMatch(/name="name"[^>]*value="x"/);
  });

  it("says at the field what only doing it could find", async () => {
    const { status, html } = await ask("/lampe/1/nom", { name: "Prise", version: "1" });
    expect([status, html]).toEqual([422, expect.stringContaining("Ce nom est pris")]);
  });

  it("says when it comes too often", async () => {
    const { status, html } = await ask("/lampe/1/nom", { name: "Encore", version: "1" });
    expect([status, html]).toEqual([429, expect.stringContaining("Attendez un peu")]);
  });

  it("says at a field what somebody else has taken", async () => {
    const { status, html } = await ask("/lampe/1/nom", { name: "Phare", version: "1" });
    expect(status).toBe(409);
    expect(html).toMatch(/href="#name"[^>]*>Le phare a déjà ce nom/);
  });

  it("writes a password into no page", async () => {
    expect((await ask("/lampe/1/nom", { name: "x", secret: "Sésame", version: "1" })).html).not.toContain("Sésame");
  });

  it("leads on, and the page there says what was done", async () => {
    const { status, location } = await ask("/lampe/1/nom", { name: "Lanterne", version: "1" });
    expect([status, location]).toEqual([303, "/lampe/1?fait=nommee"]);
    expect(await (await get(location!)).text()).toContain("La lampe a son nom");
    expect(await (await get("/lampe/1?fait=constructor")).text()).not.toContain('role="status"');
  });

  it("shows the thing as it has become to who was slower, with what was typed and its new version", async () => {
    const { status, html } = await ask("/lampe/1/nom", { name: "Lumière", version: "1" });
    expect(status).toBe(409);
    expect(html).toContain("Quelqu’un a changé la lampe");
    expect(html).toContain("Relisez son nom.");
    expect(html).toMatch(/name="version" value="2"/);
    expect(html).toMatch(/name="name"[^>]*value="Lumière"/);
  });

  it("shows what only doing it could find, beside what was typed or instead of it", async () => {
    const measured = await ask("/lampe/1/plan", { place: "salon" });
    expect([measured.status, measured.html]).toEqual([200, expect.stringMatching(/400 lumens[\s\S]*name="place"[^>]*value="salon"/)]);
    const taken = await ask("/lampe/1/plan", { place: "cave" });
    expect([taken.status, taken.html]).toEqual([409, expect.stringMatching(/Il y en a une[\s\S]*>40 lumens[\s\S]*name="place"[^>]*value="grenier"/)]);
  });

  it("says at its field that a file is too large, or under the title where no file is asked for", async () => {
    const body = new FormData();
    body.set("plan", new Blob([new Uint8Array(12_000_000)]), "plan.pdf");
    const plan = await post("/lampe/1/plan", body, { "content-length": "12000300" });
    expect([plan.status, await plan.text()]).toEqual([413, expect.stringMatching(/href="#plan"[^>]*>Ce plan est trop lourd/)]);
    const name = await post("/lampe/1/nom", { name: "x".repeat(300_000) });
    expect([name.status, await name.text()]).toEqual([413, expect.stringMatching(/dépasse la taille permise[\s\S]*name="name"[^>]*value="Lanterne"/)]);
  });

  it("says at the field of the picture that too many come at once, and keeps what was typed", async () => {
    const { status, html } = await ask("/lampe/1/plan", { place: "cohue" });
    expect(status).toBe(503);
    expect(html).toMatch(/href="#plan"[^>]*>Trop d’images arrivent en même temps[\s\S]*name="place"[^>]*value="cohue"/);
  });

  it("keeps the version that was read while a field is wrong: nobody's change is lost by correcting a slip", async () => {
    expect((await ask("/lampe/1/nom", { name: "", version: "1" })).html).toMatch(/name="version" value="1"/);
  });
});

describe("an act with a brake", () => {
  it("asks to wait who does it too often", async () => {
    for (const _ of [1, 2]) expect((await ask("/sonner", {})).status).toBe(303);
    const braked = await post("/sonner", {});
    expect(braked.status).toBe(429);
    expect(Number(braked.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await braked.text()).toMatch(/Sonner[\s\S]*Attendez un peu, puis recommencez\./);
  });
});

describe("a page with several acts", () => {
  it("does the one that was pressed, on the thing that the button names", async () => {
    expect((await ask("/lampe/1", { act: "note", words: "claire" })).location).toBe("/lampe/1?fait=nommee#notes");
    expect((await ask("/lampe/1", { act: "remove:12" })).location).toBe("/lampe/12");
  });

  it("answers with a page of its own where something is made once and shown once", async () => {
    const { status, html } = await ask("/lampe/1", { act: "code" });
    expect([status, html]).toEqual([200, expect.stringContaining("Notez ce code\u00a0: 1234")]);
  });

  it("keeps what was typed with the form that was sent", async () => {
    const { status, html } = await ask("/lampe/1", { act: "note", words: "beaucoup trop long" });
    expect(status).toBe(422);
    expect(html).toContain("Dix signes au plus");
    expect(html).toMatch(/name="words"[^>]*value="beaucoup trop long"/);
  });

  it("says what is done with what comes next, in the tone of what happened", async () => {
    expect(await (await get("/lampe/1?fait=deja")).text()).toMatch(/notice info[\s\S]*Elle brille déjà[\s\S]*<p>Rien n’a changé/);
  });

  it("does not find a press that it does not know", async () => {
    expect((await ask("/lampe/1", { act: "burn" })).status).toBe(404);
    expect((await ask("/lampe/1", {})).status).toBe(404);
  });

  it("is not found when its thing is gone", async () => {
    lamp = null;
    expect((await ask("/lampe/1", { act: "note", words: "claire" })).status).toBe(404);
  });
});

it("takes two presses of a program under one key for two where their files differ, by what is in them or by their names", async () => {
  const sent: string[] = [];
  const once: RunOnce = async ({ asked }, run) => {
    sent.push(asked);
    return { fresh: await run() };
  };
  const press = (content: string, name: string) => {
    const form = new FormData();
    form.append("titre", "Arbres");
    form.append("fichier", new File([content], name));
    const headers = new Headers({ "idempotency-key": "cle" });
    return pressOnce(once, { headers, url: new URL("https://beffroi.test/lampe/1"), locale: "fr" }, inputOf(form), async () => done("/lampe/1"));
  };
  for (const [content, name] of [
    ["a;b\n1;2\n", "un.csv"],
    ["a;b\n1;2\n", "un.csv"],
    ["a;b\n1;3\n", "un.csv"],
    ["a;b\n1;2\n", "deux.csv"],
  ] as const)
    expect((await press(content, name)).status).toBe(200);
  expect(sent.map((asked) => sent.indexOf(asked))).toEqual([0, 0, 2, 3]);
});
