import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { plantCase } from "#moderation";
import { addPerson } from "../../people/people.testing.ts";
import { actsHouse, textOf } from "../acts.testing.ts";
import { photo } from "../write/writing.testing.ts";

const house = await actsHouse();
const { db, addProcess, addProposal, addSettled, chloe } = house;
const ines = await addPerson(db, { roles: [{ role: "moderator", kind: "metropolis", id: null }] });
const author = await addSettled();
const hugo = await addSettled();

/** An idea with a picture; gives the addresses of its two sizes. */
async function illustrated(state: "published" | "rehearsal" = "published") {
  const process = await addProcess({ state });
  const idea = await addProposal(process, { authorId: author, title: "Une idée illustrée" });
  const ids = await Promise.all(
    [1, 2].map(async () => {
      const put = await house.services.files.put(new Uint8Array(await (await photo()).arrayBuffer()), {
        ...{ name: "place.jpg", room: "participation", accept: ["image/jpeg"], maxBytes: 1_000_000 },
      });
      if (!put.ok) throw new Error(put.problem);
      return put.file.id;
    }),
  );
  await sql`
    insert into ideas.proposal_file (proposal_id, kind, position, file_id, small_file_id, title, sha256)
    values (${idea.id}, 'picture', 0, ${ids[0]}, ${ids[1]}, 'La place au soleil', ${Buffer.from("x")})`.execute(db);
  return { idea, pictures: ids.map((id) => `/fichiers/${id}`) };
}

const thingOf = (href: string) => ({ title: "Une idée illustrée", href, excerpt: "Une idée", authorId: author, where: { commune: null } });
const hold = (id: string, href: string) => plantCase(db, { kind: "proposal", id, thing: thingOf(href), daysAgo: 1, brakes: ["links"] });
const statuses = (pictures: readonly string[], who: { get(address: string): Promise<Response> } = house) =>
  Promise.all(pictures.map(async (address) => (await who.get(address)).status));

describe("an idea that moderators hold", () => {
  it("keeps its pictures to those who read it: its author, its team, moderators", async () => {
    const { idea, pictures } = await illustrated();
    expect(await statuses(pictures)).toEqual([200, 200]);
    await hold(idea.id, idea.href);
    expect((await house.get(idea.href)).status).toBe(410);
    expect(await statuses(pictures)).toEqual([404, 404]);
    expect(await statuses(pictures, house.as(hugo))).toEqual([404, 404]);
    for (const who of [author, chloe, ines]) expect(await statuses(pictures, house.as(who))).toEqual([200, 200]);
    expect((await house.as(author).get(pictures[0]!)).headers.get("cache-control")).toBe("private, no-store");
    await sql`delete from moderation.hidden_thing where thing_id = ${idea.id}`.execute(db);
    expect(await statuses(pictures)).toEqual([200, 200]);
  });

  it("is not told by the page that reports, nor by that of a comment on it", async () => {
    const { idea } = await illustrated();
    const written = await house.as(hugo).post(`${idea.href}/commenter`, { texte: "Une belle idée, sur une belle place." });
    const comment = /#c-(.+)$/.exec(written.headers.get("location")!)![1]!;
    const pages = [`/signaler/proposal/${idea.id}`, `/signaler/comment/${comment}`];
    expect(await statuses(pages)).toEqual([200, 200]);
    await hold(idea.id, idea.href);
    expect(await statuses(pages)).toEqual([404, 404]);
    expect(await textOf(house.get(pages[0]!))).not.toContain("Une idée illustrée");
  });
});

describe("an idea of a process that is rehearsed", () => {
  it("keeps its pictures to the team, and cannot be reported", async () => {
    const { idea, pictures } = await illustrated("rehearsal");
    expect(await statuses(pictures)).toEqual([404, 404]);
    expect(await statuses(pictures, house.as(hugo))).toEqual([404, 404]);
    expect(await statuses(pictures, house.as(chloe))).toEqual([200, 200]);
    expect((await house.get(`/signaler/proposal/${idea.id}`)).status).toBe(404);
  });
});
