import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { request, visitsHouse } from "../visits.testing.ts";

const house = await visitsHouse();
const { db, post, as, mails, lastLink, told, planner, row } = house;
const chloe = as(planner);
const other = await addPerson(db, { roles: [{ role: "coordinator", kind: "network", id: null }] });

let count = 0;
/** A request that its delegation has confirmed. Gives its identifier, and its private address. */
async function received(more: Record<string, string> = {}) {
  count += 1;
  const email = `ville-${count}@sambreval.example`;
  await db.deleteFrom("platform.rate_limit").execute();
  await post("/visites/demander", { ...request, email, ...more });
  const follow = (await post(await lastLink(email), {})).headers.get("location")!.split("?")[0]!;
  const { id } = (await sql<{ id: string }>`select id from visits.request where email = ${email}`.execute(db)).rows[0]!;
  return { id, email, follow, at: `/visites/demandes/${id}` };
}

/** What the planner's form would send: one stop an hour from ten o'clock. */
function route(version: number, places: readonly string[], more: Record<string, string> = {}) {
  const fields = new URLSearchParams({ version: String(version), day: "2027-03-11", practical: "", act: "save" });
  for (const [at, place] of places.entries()) {
    fields.set(`place_${at}`, place);
    fields.set(`arrival_${at}`, `${10 + 2 * at}:00`);
    fields.set(`minutes_${at}`, "60");
  }
  for (const [name, value] of Object.entries(more)) fields.set(name, value);
  return fields;
}

const stops = async (id: string) =>
  (
    await sql<{
      id: string;
      place: string;
      state: string;
      from: Date;
    }>`select id, place_id as place, state, lower(during) as "from" from visits.stop where request_id = ${id} order by position`.execute(db)
  ).rows;
const propose = async (id: string) => chloe.post(`/visites/demandes/${id}`, { act: "propose", version: String((await row(id)).version) });

async function proposed(places: readonly string[]) {
  const visit = await received();
  expect((await chloe.post(`${visit.at}/parcours`, route(0, places))).status).toBe(303);
  expect((await propose(visit.id)).status).toBe(303);
  return visit;
}

describe("a planner", () => {
  it("sees what waits, plans a route, asks the hosts; all accept, and everybody is told", async () => {
    const [one, two] = [await house.openPlace(), await house.openPlace({ host: true })];
    const visit = await received();
    expect(await (await chloe.get("/visites/demandes")).text()).toContain("Ville de Sambreval");
    expect((await chloe.get(visit.at)).status).toBe(200);
    expect((await chloe.get(`${visit.at}/parcours`)).status).toBe(200);
    expect((await chloe.post(`${visit.at}/parcours`, route(0, [one.id, two.id]))).status).toBe(303);
    expect((await row(visit.id)).state).toBe("planning");

    expect((await propose(visit.id)).headers.get("location")).toBe(`${visit.at}?fait=demande`);
    expect((await mails(one.email)).at(-1)?.subject).toMatch(/accueillir Ville de Sambreval/);
    const notice = (await told(two.hostId!)).at(-1)!;
    expect(notice.kind).toBe("visits.host_asked");
    expect(await mails(two.email)).toEqual([]);

    expect((await post(await lastLink(one.email), { answer: "accept" })).status).toBe(303);
    expect((await row(visit.id)).state).toBe("proposed");
    const [, second] = await stops(visit.id);
    expect((await as(two.hostId!).get(`/visites/accueil/${second!.id}`)).status).toBe(200);
    expect((await as(two.hostId!).post(`/visites/accueil/${second!.id}`, { answer: "accept" })).status).toBe(303);
    expect(await row(visit.id)).toMatchObject({ state: "confirmed", sequence: 0 });
    expect((await mails(visit.email)).at(-1)?.subject).toMatch(/Votre visite est confirmée/);
    expect((await mails(one.email)).at(-1)?.subject).toMatch(/est confirmée/);
    expect((await told(two.hostId!)).at(-1)?.kind).toBe("visits.confirmed");
    expect((await told(other)).at(-1)?.kind).toBe("visits.planned");
    expect(await (await house.get(visit.follow)).text()).toContain("Imprimer le programme");
    expect((await house.get(`${visit.follow}/programme`)).status).toBe(200);
  });

  it("moves stops, shortens the order, adds and removes, and loses nothing that was typed", async () => {
    const places = [await house.openPlace(), await house.openPlace(), await house.openPlace()];
    const [a, b, c] = places.map(({ id }) => id) as [string, string, string];
    const visit = await received();
    const act = async (name: string) => {
      const now = await stops(visit.id);
      const { version } = await row(visit.id);
      return chloe.post(
        `${visit.at}/parcours`,
        route(version, now.length > 0 ? now.map(({ place }) => place) : [a, b], { act: name, practical: "Venez par le canal" }),
      );
    };
    await act("save");
    await act(`add:${c}`);
    expect((await stops(visit.id)).map(({ place }) => place)).toEqual([a, b, c]);
    await act(`up:${c}`);
    expect((await stops(visit.id)).map(({ place }) => place)).toEqual([a, c, b]);
    await act(`down:${a}`);
    expect((await stops(visit.id)).map(({ place }) => place)).toEqual([c, a, b]);
    expect((await act("shorter")).status).toBe(303);
    await act(`remove:${a}`);
    expect((await stops(visit.id)).map(({ place }) => place).sort()).toEqual([b, c].sort());
    const found = await act("search");
    expect(found.status).toBe(200);
    expect(await found.text()).toContain("Venez par le canal");
  });

  it("may take the route that is suggested", async () => {
    const visit = await received();
    const fields = route(0, [], { act: "suggest" });
    expect((await chloe.post(`${visit.at}/parcours`, fields)).status).toBe(303);
    expect((await stops(visit.id)).length).toBeGreaterThan(1);
  });

  it.each([
    ["day", { day: "2027-02-30" }],
    ["arrival_0", { arrival_0: "25:00" }],
    ["arrival_1", { arrival_1: "10:30" }],
    ["minutes_0", { minutes_0: "5" }],
    ["minutes_1", { arrival_1: "23:30" }],
    ["practical", { practical: "x".repeat(2001) }],
  ])("is told at the field %s what is wrong", async (field, wrong) => {
    const visit = await received();
    const answer = await chloe.post(`${visit.at}/parcours`, route(0, [(await house.openPlace()).id, (await house.openPlace()).id], wrong));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`id="${field}-error"`);
    expect((await row(visit.id)).state).toBe("received");
  });

  it("sees what a button made of the lines while another field is wrong, and loses nothing", async () => {
    const [one, two] = [await house.openPlace(), await house.openPlace({ name: "Lieu à l’heure fausse" })];
    const visit = await received();
    const answer = await chloe.post(`${visit.at}/parcours`, route(0, [one.id, two.id], { act: `remove:${one.id}`, arrival_1: "25:00", practical: "Au canal" }));
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toMatch(/id="arrival_0-error"/);
    expect(html).toContain("Au canal");
    expect(html).not.toContain(`name="place_1"`);
  });

  it("who saves second is told, sees both versions, and may keep the own one", async () => {
    const [one, two] = [await house.openPlace({ name: "Lieu du premier" }), await house.openPlace({ name: "Lieu du second" })];
    const visit = await received();
    const answers = await Promise.all([chloe.post(`${visit.at}/parcours`, route(0, [one.id])), as(other).post(`${visit.at}/parcours`, route(0, [two.id]))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const html = await answers.find(({ status }) => status === 409)!.text();
    expect(html).toContain("Lieu du premier");
    expect(html).toContain("Lieu du second");
    const version = /name="version" value="(\d+)"/.exec(html)?.[1];
    expect((await chloe.post(`${visit.at}/parcours`, route(Number(version), [two.id]))).status).toBe(303);
  });

  it("cannot ask hosts without stops, in the past, or twice", async () => {
    const visit = await received();
    expect((await propose(visit.id)).status).toBe(409);
    await chloe.post(`${visit.at}/parcours`, route(0, []));
    expect((await propose(visit.id)).status).toBe(422);
    const { id, email } = await house.openPlace();
    await chloe.post(`${visit.at}/parcours`, route(1, [id], { day: "2026-11-20" }));
    expect((await propose(visit.id)).status).toBe(422);
    await chloe.post(`${visit.at}/parcours`, route(2, [id]));
    const { version } = await row(visit.id);
    const answers = await Promise.all(Array.from({ length: 10 }, () => chloe.post(visit.at, { act: "propose", version: String(version) })));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await mails(email)).toHaveLength(1);
  });

  it("learns whom to telephone, and notes the answer", async () => {
    const { id } = await house.openPlace({ email: false, name: "Lieu sans adresse" });
    const visit = await proposed([id]);
    expect(await (await chloe.get(visit.at)).text()).toMatch(/téléphonez à Lieu sans adresse/);
    const [stop] = await stops(visit.id);
    expect((await chloe.post(visit.at, { act: `accept:${stop!.id}` })).status).toBe(303);
    expect((await row(visit.id)).state).toBe("confirmed");
  });

  it("writes notes that nobody else reads, and messages that the delegation reads and answers", async () => {
    const visit = await received();
    await chloe.post(visit.at, { act: "note", note: "Groupe déjà venu en secret" });
    await chloe.post(visit.at, { act: "message", message: "Le 11 vous va-t-il ?" });
    const page = await (await house.get(visit.follow)).text();
    expect(page).toContain("Le 11 vous va-t-il ?");
    expect(page).not.toContain("en secret");
    expect((await mails(visit.email)).at(-1)?.text).toContain("Le 11 vous va-t-il ?");
    expect((await post(visit.follow, { message: "Oui, très bien." })).status).toBe(303);
    expect((await told(planner)).at(-1)?.payload.news).toBe("message");
    expect(await (await chloe.get(visit.at)).text()).toMatch(/Oui, très bien[\s\S]*en secret/);
    expect((await post(visit.follow, { message: "" })).status).toBe(422);
    expect((await chloe.post(visit.at, { act: "note", note: "x".repeat(4000) })).status).toBe(422);
  });

  it("leaves every act in the audit log", async () => {
    const { id } = await house.openPlace();
    const visit = await proposed([id]);
    await chloe.post(`${visit.at}/terminer`, { reason: "Trop peu de temps" });
    const { rows } = await sql<{ act: string }>`select act from platform.audit where about_kind = 'visit' and about_id = ${visit.id} order by id`.execute(db);
    expect(rows.map(({ act }) => act)).toEqual(["visit.plan", "visit.propose", "visit.refuse"]);
  });
});

describe("whoever is not a planner", () => {
  it("opens none of the planners' pages", async () => {
    const visit = await received();
    const { hostId } = await house.openPlace({ host: true });
    const strangers = [
      await addPerson(db),
      hostId!,
      await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] }),
      await addPerson(db, { roles: [{ role: "moderator", kind: "metropolis", id: null }] }),
    ];
    const pages = [
      "/visites/demandes",
      "/visites/bilan",
      "/visites/bilan.csv",
      ...["", "/parcours", "/terminer", "/compte-rendu", "/programme", "/programme.ics"].map((end) => visit.at + end),
    ];
    for (const address of pages) {
      expect([address, (await house.get(address)).status]).toEqual([address, 303]);
      for (const person of strangers) expect([address, (await as(person).get(address)).status]).toEqual([address, 403]);
    }
    for (const end of ["", "/parcours", "/terminer", "/compte-rendu"]) {
      expect((await post(visit.at + end, { act: "propose", reason: "non" })).status).toBe(403);
      for (const person of strangers) expect((await as(person).post(visit.at + end, { act: "propose", reason: "non" })).status).toBe(403);
    }
    expect((await row(visit.id)).state).toBe("received");
  });

  it("finds no request behind an identifier that is none, nor one that nobody confirmed", async () => {
    await post("/visites/demander", { ...request, email: "muette@sambreval.example" });
    const { id } = (await sql<{ id: string }>`select id from visits.request where email = 'muette@sambreval.example'`.execute(db)).rows[0]!;
    for (const one of [id, "x", "00000000-0000-4000-8000-000000000000"]) {
      for (const end of ["", "/parcours", "/terminer", "/compte-rendu", "/programme", "/programme.ics"])
        expect((await chloe.get(`/visites/demandes/${one}${end}`)).status).toBe(404);
    }
  });
});

describe("a delegation", () => {
  it("changes its request, and planners see whether the route still fits", async () => {
    const visit = await received();
    expect(await (await house.get(`${visit.follow}/modifier`)).text()).toContain("Nous ouvrons trois lieux.");
    expect((await post(`${visit.follow}/modifier`, { ...request, act: "change", people: "0" })).status).toBe(422);
    expect((await post(`${visit.follow}/modifier`, { ...request, act: "change", people: "31", email: "autre@ailleurs.example" })).status).toBe(303);
    expect(await row(visit.id)).toMatchObject({ people: 31, email: visit.email });
    expect((await told(planner)).at(-1)?.payload.news).toBe("changed");
  });

  it("cancels with a reason; hosts who were asked, and planners, are told once", async () => {
    const { id, email } = await house.openPlace();
    const visit = await proposed([id]);
    expect((await post(`${visit.follow}/annuler`, { reason: "" })).status).toBe(422);
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(`${visit.follow}/annuler`, { reason: "Le train est supprimé." })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(19).fill(409)]);
    expect((await mails(email)).map(({ subject }) => subject).filter((subject) => subject.includes("annulée"))).toHaveLength(1);
    expect((await mails(email)).at(-1)?.text).toContain("Le train est supprimé.");
    expect((await told(planner)).at(-1)?.kind).toBe("visits.stopped");
    expect(await (await house.get(visit.follow)).text()).toContain("Le train est supprimé.");
    expect((await post(await lastLink(email), { answer: "accept" })).status).toBe(409);
    expect((await post(visit.follow, { message: "Trop tard" })).status).toBe(409);
    expect((await post(`${visit.follow}/modifier`, { ...request, act: "change" })).status).toBe(409);
    const late = await post(visit.follow, { message: "Encore un mot" });
    expect([late.status, (await late.text()).includes("Ce n’est plus possible")]).toEqual([409, true]);
    expect((await chloe.post(`${visit.at}/parcours`, route(9, [id]))).status).toBe(409);
  });

  it("is told why it is refused", async () => {
    const visit = await received();
    expect((await chloe.post(`${visit.at}/terminer`, { reason: "" })).status).toBe(422);
    expect((await chloe.post(`${visit.at}/terminer`, { reason: "Nous n’avons personne ce mois-ci." })).status).toBe(303);
    expect((await mails(visit.email)).at(-1)?.text).toContain("Nous n’avons personne ce mois-ci.");
    expect((await chloe.post(`${visit.at}/terminer`, { reason: "Encore" })).status).toBe(409);
  });
});
