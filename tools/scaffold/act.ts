import type { Screen, ScreenFile } from "./screen.ts";

/** An act: a form that people with an account send. What it does is an event in the outbox, until the room has a table for it. */
export const actFiles = (screen: Screen): ScreenFile[] => [
  [`${screen.name}.page.tsx`, page(screen)],
  [`${screen.name}.form.ts`, form(screen)],
  [`${screen.name}.command.ts`, command(screen)],
  [`${screen.name}.view.tsx`, view(screen)],
  [`${screen.name}.texts.ts`, texts(screen)],
  [`${screen.name}.test.ts`, test(screen)],
];

const page = ({ folder, name, key, view, up }: Screen) => `import { act, done } from "#platform/web/act.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "${up}routes.ts";
import { save${view} } from "./${name}.command.ts";
import { read${view} } from "./${name}.form.ts";
import { ${key}Texts } from "./${name}.texts.ts";
import { ${view} } from "./${name}.view.tsx";

export default act("${folder}", routes.${key}, {
  access: signedIn,
  show: ({ locale }, _, form) => ({ title: ${key}Texts[locale].title, says: ${key}Texts[locale].done, body: <${view} form={form} /> }),
  read: read${view},
  brake: { of: "${folder}", limit: 20, windowSeconds: 3600 },
  async run({ db, visitor }, _, words) {
    await save${view}(db, { person: visitor.id, words });
    return done(routes.${key}.href(), "faite");
  },
});
`;

const form = ({ name, key, view }: Screen) => `import type { Reader } from "#platform/web/reader.ts";
import { ${key}Texts } from "./${name}.texts.ts";

export function read${view}(form: Reader): string {
  const t = ${key}Texts[form.locale];
  return form.lines("words", 2, 1000, t.wordsMissing);
}
`;

const command = ({ room, name, view }: Screen) => `import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";

/** Tells the rooms that listen. What this room keeps of it belongs into the same transaction. */
export async function save${view}(db: Db, said: { person: string; words: string }): Promise<void> {
  await emit(db, "${room}.${name.replaceAll("-", "_")}", said, "${room}");
}
`;

const view = ({ name, key, view, up }: Screen) => `import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { routes } from "${up}routes.ts";
import { ${key}Texts } from "./${name}.texts.ts";

export function ${view}({ form }: { form: FormState }) {
  const t = useTexts(${key}Texts);
  return (
    <PageFrame title={t.title}>
      <Form action={routes.${key}.href()} state={form} label={t.title}>
        <TextArea name="words" label={t.words} maxLength={1000} rows={4} />
        <Submit label={t.send} />
      </Form>
    </PageFrame>
  );
}
`;

const said = (title: string, words: string, missing: string, send: string, done: string) => `{
  title: "${title}",
  words: "${words}",
  wordsMissing: "${missing}",
  send: "${send}",
  done: { faite: "${done}" },
}`;

const texts = ({ key, title }: Screen) => `import type { Locale } from "#platform/i18n/locale.ts";

const fr = ${said(title, "Vos mots", "Écrivez quelques mots, 1 000 caractères au plus.", "Envoyer", "C’est envoyé.")};

const en: typeof fr = ${said(title, "Your words", "Write a few words, 1,000 characters at most.", "Send", "It is sent.")};

const nl: typeof fr = ${said(title, "Uw woorden", "Schrijf enkele woorden, hoogstens 1.000 tekens.", "Versturen", "Het is verstuurd.")};

export const ${key}Texts: Record<Locale, typeof fr> = { fr, en, nl };
`;

const test = ({ room, name, key, up }: Screen) => `import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import room from "${up}module.ts";
import { routes } from "${up}routes.ts";
import { ${key}Texts } from "./${name}.texts.ts";

const visitor = { id: "00000000-0000-4000-8000-000000000001", name: "Amina", email: "amina@beffroi.test", locale: "fr", grants: [], dormant: [], settled: true } as const;
const house = await testHouse([room], { visitor });
const address = routes.${key}.href();
const told = () => house.db.selectFrom("platform.event").select("payload").where("name", "=", "${room}.${name.replaceAll("-", "_")}").execute();

it("is done, and said on the page it leads to", async () => {
  const answer = await house.post(address, { words: "Bonjour la ville" });
  expect(answer.status).toBe(303);
  expect(await told()).toEqual([{ payload: { person: visitor.id, words: "Bonjour la ville" } }]);
  expect(await (await house.get(answer.headers.get("location")!)).text()).toContain("C’est envoyé.");
});

it("asks again for what is missing, and does nothing", async () => {
  const before = await told();
  const answer = await house.post(address, { words: " " });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(${key}Texts.fr.wordsMissing);
  expect(await told()).toEqual(before);
});

it("is for people with an account", async () => {
  const outside = await testHouse([room], { visitor: null });
  expect((await outside.post(address, { words: "Bonjour la ville" })).status).toBe(403);
});
`;
