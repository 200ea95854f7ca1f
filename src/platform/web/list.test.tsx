import { describe, expect, it } from "vitest";

import { Button } from "#platform/ui/button.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { done } from "./act.ts";
import { oneOf, words } from "./filters.ts";
import { hereOf, list, tickedRows } from "./list.ts";
import { path } from "./path.ts";
import { testHouse } from "../start/house.testing.ts";
import { anyone } from "./visitor.ts";

interface Lamp {
  readonly id: string;
  readonly name: string;
  readonly lit: boolean;
}

const lamps: Lamp[] = Array.from({ length: 45 }, (_, at) => ({ id: `l${at}`, name: `Lampe ${String(at).padStart(2, "0")}`, lit: at % 3 === 0 }));
const put: string[] = [];

const pages = list("essay/lamps", path("/lampes"), {
  access: anyone,
  filters: { q: words("q"), state: oneOf("etat", { lit: "allumees", out: "eteintes" }), room: oneOf("salle", { hall: "halle", attic: "grenier" }, "hall") },
  tabs: ["room"],
  orders: { name: "nom", id: "numero" },
  async rows(_visit, _thing, { q, state, room, order }, { limit, offset }) {
    const found = lamps.filter(({ name, lit }) => room === "hall" && name.includes(q) && (state === null || lit === (state === "lit")));
    if (order.descending) found.reverse();
    return { rows: found.slice(offset, limit === null ? undefined : offset + limit), total: found.length };
  },
  show: (_visit, _thing, found, form) => ({
    title: "Lampes",
    says: { eteintes: (count) => `${count} lampes éteintes` },
    body: (
      <>
        <PageHead title="Lampes" />
        <Selection action={found.href({ page: found.page })} form={form} label="Lampes" buttons={<Button act="put_out">Éteindre</Button>} csv>
          <Table
            caption="Lampes"
            ordered={found}
            rows={found.rows}
            columns={[
              { label: "Choix", cell: ({ id, name }) => <Tick id={id} name={name} form={form} /> },
              { label: "Nom", heads: true, order: "name", cell: ({ name }) => name },
            ]}
          />
        </Selection>
        {found.total === 0 && <NothingListed of={found} title="Aucune lampe" />}
        <Pages of={found} />
        <a href={found.csv!}>CSV</a>
      </>
    ),
  }),
  csv: { path: path("/lampes.csv"), filename: "lampes.csv", columns: () => ({ nom: ({ name }) => name }), tick: ({ id }) => id },
  acts: (step) => ({
    put_out: step({
      read: tickedRows,
      run(visit, _thing, ids) {
        put.push(...ids);
        return done(hereOf(visit), "eteintes", ids.length);
      },
    }),
  }),
});

const { get, post } = await testHouse([{ name: "essay", pages }]);
const read = async (address: string) => (await (await get(address)).text()).replaceAll("&amp;", "&");
const namesOf = (html: string) => [...html.matchAll(/<th scope="row">([^<]*)</g)].map(([, name]) => name);

describe("a list", () => {
  it("shows its first page, and leads to the others with what was asked", async () => {
    const html = await read("/lampes?etat=eteintes");
    expect(namesOf(html)).toHaveLength(20);
    expect(html).toContain('href="/lampes?etat=eteintes&page=2"');
    expect(namesOf(await read("/lampes?etat=eteintes&page=2"))).toHaveLength(10);
  });

  it("that shows nothing says so of its filters, and leads to itself without them; where none is set, it asks to remove none", async () => {
    const filtered = await read("/lampes?q=zz&etat=allumees&tri=numero");
    expect(filtered).toContain("Rien ne répond à cette recherche");
    expect(filtered).toContain('href="/lampes?tri=numero"');
    expect(await read("/lampes?q=zz&salle=grenier")).toContain('href="/lampes?salle=grenier"');
    const attic = await read("/lampes?salle=grenier");
    expect(attic).toContain("Aucune lampe");
    expect(attic).not.toContain("Rien ne répond");
  });

  it("gives the last page to who asks for one too far, and its first to nonsense", async () => {
    expect(namesOf(await read("/lampes?page=99"))).toEqual(lamps.slice(40).map(({ name }) => name));
    expect(namesOf(await read("/lampes?page=-1&etat=constructor&tri=xx"))[0]).toBe("Lampe 00");
  });

  it("is turned round by the heading of a column, which says so to screen readers", async () => {
    const html = await read("/lampes");
    expect(html).toMatch(/aria-sort="ascending"><a href="\/lampes\?tri=-nom"/);
    const turned = await read("/lampes?tri=-nom");
    expect(namesOf(turned)[0]).toBe("Lampe 44");
    expect(turned).toMatch(/aria-sort="descending"><a href="\/lampes"/);
    expect(turned).toContain('href="/lampes?tri=-nom&page=2"');
  });

  it("gives all rows that answer as a file, not only those of a page", async () => {
    expect(await read("/lampes?etat=allumees&page=2")).toContain('href="/lampes.csv?etat=allumees"');
    const lines = (await read("/lampes.csv?etat=allumees")).trim().split("\r\n");
    expect(lines).toHaveLength(16);
    expect(lines[0]).toBe("nom");
  });
});

describe("what is done to several rows", () => {
  it("is done to those that are ticked, and comes back to the same list with their number", async () => {
    const answer = await post("/lampes?etat=allumees&page=2", new URLSearchParams("act=put_out&rows=l3&rows=l6&rows=l3"));
    expect(answer.status).toBe(303);
    expect(put).toEqual(["l3", "l6"]);
    expect(answer.headers.get("location")).toBe("/lampes?etat=allumees&page=2&fait=eteintes&n=2");
    expect(await read(answer.headers.get("location")!)).toContain("2 lampes éteintes");
  });

  it("gives those that are ticked as a file, and none that the list would not show", async () => {
    expect(await read("/lampes")).toContain('value="csv"');
    const answer = await post("/lampes?etat=allumees&page=2&tri=-nom", new URLSearchParams("act=csv&rows=l3&rows=l42&rows=l1&rows=l99"));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toContain("lampes.csv");
    expect((await answer.text()).trim().split("\r\n").slice(1)).toEqual(["Lampe 42", "Lampe 03"]);
    expect((await post("/lampes", { act: "csv" })).status).toBe(422);
  });

  it("asks for a row when none is ticked", async () => {
    const answer = await post("/lampes?page=2", { act: "put_out" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("Cochez au moins une ligne");
    expect(namesOf(html)[0]).toBe("Lampe 20");
  });
});
