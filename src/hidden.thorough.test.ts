import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { tally } from "#platform/web/tally.testing.ts";
import { allExamples } from "./all-examples.testing.ts";
import { rooms } from "./app.ts";
import { examplesOf } from "./guarded.testing.ts";
import { asked, found, type Hidden, hide, told } from "./hidden.testing.ts";
import { cast } from "./people/cast.ts";
import { formsOf } from "./posted-forms.testing.ts";
import { addPerson } from "./people/people.testing.ts";
import { plantedHouse } from "./planted.testing.ts";
import { nothing } from "./story-rows.testing.ts";

// Whatever is hidden, in any room, gets a word of its own in each text; then every page, feed and file is read by those who must not find it.
const house = await plantedHouse({ sameVisitors: true });
const { db, owner, services } = house;
const { quietCommune } = await examplesOf(db);
const hidden = await hide(owner, services.offers);
const examples = await examplesOf(db);
const pages = rooms.flatMap((room) => room.pages ?? []).filter(({ methods }) => methods.includes("GET"));

const elsewhere = (role: "agent" | "moderator") => addPerson(db, { name: "Ailleurs", roles: [{ role, kind: "commune", id: quietCommune }] });
const outsiders = new Map<string, string | null>([
  ["nobody signed in", null],
  ["another resident", await addPerson(db, { name: "Passante" })],
  ["an agent of another commune", await elsewhere("agent")],
  ["a moderator of another commune", await elsewhere("moderator")],
]);

const words = new Map(hidden.flatMap(({ name, columns }) => [...columns].map(([n, column]) => [n, `${name}, ${column}`] as const)));
const files = new Map(hidden.flatMap(({ name, files: ids }) => ids.map((id) => [id, `${name}, its file`] as const)));

function addressOf(pattern: string, own: Readonly<Record<string, string>> = {}): string {
  const params = { ...nothing, ...examples.of(pattern), ...own };
  return pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? "rien"));
}

const under = (prefix: string) =>
  pages.filter(({ path: { pattern } }) => pattern === prefix || pattern.startsWith(`${prefix}/`) || pattern.startsWith(`${prefix}.`));
const addressesOf = ({ addresses, things, files: ids }: Hidden) => [
  ...addresses.flatMap(({ prefix, params }) => under(prefix).map(({ path }) => addressOf(path.pattern, params))),
  ...things.flatMap((thing) => [`/fil/${thing}`, `/fil/${thing}/liens.json`, `/fil/${thing}/liens.csv`, `/signaler/${thing}`]),
  ...ids.map((id) => `/fichiers/${id}`),
];
const ofHidden = hidden.flatMap(addressesOf);
const usual = pages.map(({ path }) => addressOf(path.pattern));
const isList = ({ path: { pattern } }: { path: { pattern: string } }) => !/\/:token|\/instruction\/|^\/mon-espace|^\/_/.test(pattern);
const searched = pages.filter(isList).map((page) => ({ open: page.opensTo(null), address: `${addressOf(page.path.pattern)}?q=${asked}` }));
const isLink = (pattern: string) => pattern.includes(":token");
const shownBy = (wanted: (pattern: string) => boolean) =>
  allExamples
    .flatMap(({ addresses = {} }) => Object.entries(addresses).flatMap(([pattern, lines]) => (wanted(pattern) ? lines : [])))
    .filter((line) => !line.includes(" → "));
const shown = shownBy((pattern) => !isLink(pattern));
/** Private links of the story: each is for one person, who reads what is theirs there and nothing else that is hidden. */
const links = shownBy(isLink);

interface Answer {
  readonly address: string;
  readonly status: number;
  readonly text: string;
}

async function read(person: string | null, addresses: Iterable<string>): Promise<Answer[]> {
  const waiting = [...new Set(addresses)];
  const answers: Answer[] = [];
  const asker = person ? house.as(person) : house;
  const readOn = async () => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const answer = await asker.get(address);
      answers.push({ address, status: answer.status, text: (await answer.text()) + (answer.headers.get("location") ?? "") });
    }
  };
  // Each connection plans what it is asked for itself: the fewer work at once, the less is planned.
  await Promise.all([readOn(), readOn()]);
  return answers;
}

/** Of what is hidden, what an answer tells, but for the words of its own address: it may say again what it was asked. */
function tells({ address, status, text }: Answer): string[] {
  const own = new Set([...decodeURIComponent(address).matchAll(found)].map(([, n]) => n));
  const said = [...text.matchAll(found)].flatMap(([, n]) => (own.has(n) ? [] : (words.get(Number(n)) ?? `word ${n}`)));
  const drawn = [...files].flatMap(([id, name]) => ((address.includes(id) ? status === 200 : text.includes(id)) ? name : []));
  return [...new Set([...said, ...drawn])];
}

/** Where the links of these pages lead that was not asked: three of each page and each set of filters. */
function further(answers: readonly Answer[]): string[] {
  const known = new Set(answers.map(({ address }) => address));
  const kinds = new Map<string, number>();
  const links = answers.flatMap(({ text }) => [...text.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)].map(([, href]) => href!.replaceAll("&amp;", "&")));
  return [...new Set(links)].filter((href) => {
    const [path = "", query = ""] = href.split("?");
    const kind = `${path.replaceAll(/[\w-]*\d[\w-]*|(?<=\/(?:lieux|communes|donnees|visites|indicateurs)\/)[^/.]+/g, "x")} ${[...new URLSearchParams(query).keys()]}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    return !known.has(href) && !path.startsWith("/assets/") && kinds.get(kind)! <= 3;
  });
}

describe.each([...outsiders])("%s", (outsider, person) => {
  it("finds no word, address or picture of what is hidden, wherever they look", async () => {
    // What opens to all answers all alike when it is searched.
    const lists = searched.filter(({ open, address }) => open === (person === null) || address.startsWith("/recherche")).map(({ address }) => address);
    const answers = await read(person, [...usual, ...lists, ...ofHidden, ...(person ? [] : shown)]);
    if (!person) answers.push(...(await read(person, further(answers))));
    for (const { address } of answers) tally("hidden", outsider, address);
    expect(answers.filter(({ status }) => status >= 500).map(({ address }) => address)).toEqual([]);
    expect(answers.flatMap((answer) => tells(answer).map((what) => `${answer.address} tells of ${what}`))).toEqual([]);
    expect(answers.length).toBeGreaterThan(800);
  });
});

const resident = outsiders.get("another resident")!;
const unmarked = (words: string) => words.replaceAll(found, "").replaceAll("/", " ").trim();

/** What a page answers, a form that is sent, or where it leads on to. */
async function send(person: string, address: string, fields: Record<string, string>): Promise<Answer> {
  const asker = house.as(person);
  const form = formsOf(await (await asker.get(address)).text(), address).find(({ action }) => action.startsWith(address));
  if (!form) return { address, status: 0, text: "" };
  const sent = await asker.post(form.action, new URLSearchParams([...form.fields.map(([name, value]) => [name, value]), ...Object.entries(fields)]));
  const next = sent.headers.get("location");
  const text = await sent.text();
  return { address, status: sent.status, text: text + (next ? await (await asker.get(new URL(next, "http://localhost").pathname)).text() : "") };
}

describe("what is suggested to whoever types the words of something hidden", () => {
  it("is no place of which nobody has decided", async () => {
    const { rows } = await sql<{ name: string; commune: string; address: string }>`
      select name, commune_code as commune, address from places.place where name ~ ${found.source} limit 8`.execute(owner);
    expect(rows.length).toBeGreaterThan(1);
    for (const { name, commune, address } of rows) {
      const fields = { name: unmarked(name), insee_code: commune, address: unmarked(address), act: "propose" };
      const asked = await read(resident, [`/lieux/proposer/semblables?${new URLSearchParams(fields)}`]);
      const answers = [...asked, await send(resident, "/lieux/proposer", fields)];
      expect(answers.map(({ status }) => status < 500 && status > 0)).toEqual([true, true]);
      expect(answers.flatMap((answer) => tells(answer))).toEqual([]);
    }
  });

  it("is no idea that moderators hid", async () => {
    const { rows } = await sql<{ title: string; process: string }>`
      select p.title, r.slug as process from ideas.proposal p join processes.process r on r.id = p.process_id
      where p.title ~ ${found.source} and r.state = 'published' limit 8`.execute(owner);
    expect(rows.length).toBeGreaterThan(1);
    for (const { title, process } of rows) {
      const asked = await read(resident, [`/participer/${process}/deposer/semblables?${new URLSearchParams({ titre: unmarked(title) })}`]);
      const sent = await send(resident, `/participer/${process}/deposer`, { titre: unmarked(title), texte: `${unmarked(title)}, écrit assez longuement.` });
      expect(asked[0]!.status, title).toBeLessThan(500);
      expect([...asked, sent].flatMap((answer) => tells(answer))).toEqual([]);
    }
  });
});

it("a private link shows its holder what is theirs, and nothing else that is hidden", async () => {
  expect(links.length).toBeGreaterThan(10);
  const answers = await read(null, links);
  expect(answers.filter(({ status }) => status >= 500).map(({ address }) => address)).toEqual([]);
  // Whoever asks for a visit follows their own request, before anything is decided, and reads where they have an appointment, its host for
  // which place of theirs, hidden or not; whoever registers without an account reads what they typed; whoever is invited reads that they are;
  // a panel writes its recommendations behind the links of its members.
  const own: readonly (readonly [link: RegExp, theirs: RegExp])[] = [
    [/^\/visites\//, /^visits\.request: /],
    [/^\/visites\/(suivi|reponse)\//, /^places\.place: hidden by moderation, (name|address|phone)$/],
    [/^\/rencontres\/inscription\//, /^meetings\.registration: /],
    [/^\/participer\/cosigner\//, /^ideas\.coauthor: /],
    [/^\/assemblees\/dossier\//, /^assemblies\.recommendation: /],
    [/^\/mon-invitation\//, /^invitations\.invitation: /],
  ];
  const told = answers.flatMap((answer) =>
    tells(answer)
      .filter((what) => !own.some(([link, theirs]) => link.test(answer.address) && theirs.test(what)))
      .map((what) => `${answer.address} tells of ${what}`),
  );
  expect(told).toEqual([]);
  expect(answers.find(({ address }) => address.startsWith("/participer/doublons/reponse/"))?.text).toContain("n’est pas montrée");
});

it("who may read it does: whatever is hidden was there to be found", async () => {
  const unread = new Map(hidden.filter(({ rows }) => !rows.unread).map((one) => [one.name, one]));
  const people = [cast.chloe, cast.ines, cast.denis, cast.amina, cast.bilal, cast.louise, cast.elif].map(({ id }) => ({ id, known: new Set<string>() }));
  /** Reads, once each, no further than what is wanted is found. */
  const look = async ({ id, known }: (typeof people)[number], addresses: readonly string[], wanted: () => boolean) => {
    for (const address of addresses) {
      if (!wanted()) return;
      if (known.has(address)) continue;
      known.add(address);
      for (const what of (await read(id, [address])).flatMap(tells)) for (const name of unread.keys()) if (what.startsWith(`${name},`)) unread.delete(name);
    }
  };
  for (const someone of people) for (const [name, one] of unread) await look(someone, addressesOf(one), () => unread.has(name));
  // Then where other things stand, and on all pages that not everybody opens.
  for (const someone of people) await look(someone, ofHidden, () => unread.size > 0);
  const closed = pages.filter((page) => !page.opensTo(null)).map(({ path }) => addressOf(path.pattern));
  for (const someone of people) await look(someone, closed, () => unread.size > 0);
  expect([...unread.keys()]).toEqual([]);
});

describe("what may be hidden", () => {
  it("is told for each table that has a state, an end or a publication, and the story has one of each", async () => {
    const { rows } = await sql<{ table: string }>`
      select distinct c.table_schema || '.' || c.table_name as "table" from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and c.table_schema = any(${rooms.map(({ name }) => name)})
        and c.column_name in ('state', 'status', 'published_at', 'removed_at', 'deleted_at', 'withdrawn_at', 'archived_at', 'erased_at', 'hidden_at')
        and c.table_schema not in ('platform', 'jobs')`.execute(owner);
    const known = new Set(told.map(([table]) => table));
    expect(rows.map(({ table }) => table).filter((table) => !known.has(table))).toEqual([]);
    expect(hidden.filter(({ columns, files: ids }) => columns.size + ids.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it("is all that may be reported, too", () => {
    const moderated = new Set(hidden.map(({ rows }) => rows.moderated));
    expect(services.offers.reportables.map(({ kind }) => kind).filter((kind) => !moderated.has(kind))).toEqual([]);
  });
});
