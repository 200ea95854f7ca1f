import { sql } from "kysely";
import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import opendata from "../module.ts";
import { sending, told, work } from "../publish/publish.testing.ts";
import type { Diff } from "../published/published.ts";
import { routes } from "../routes.ts";

const house = await testHouse([territory, people, opendata]);
const { db, owner } = house;
const agentOf = async (id: string) => house.as(await addPerson(db, { name: `Agent ${id}`, roles: [{ role: "agent", kind: "commune", id }] }));
const [roubaix, lille] = [await agentOf("59512"), await agentOf("59350")];

const read = async (address: string, as: Pick<typeof house, "get"> = house) => (await (await as.get(address)).text()).replaceAll("\u00a0", " ");
const status = async (address: string, as: Pick<typeof house, "get"> = house) => (await as.get(address)).status;

/** Sends a version; gives its address. */
async function send(id: string | null, content: string, title = "Bancs"): Promise<string> {
  const answer = id
    ? await roubaix.post(routes.manage.href({ id }), sending(content, { act: "send" }))
    : await roubaix.post(routes.create.href(), sending(content, { ...told, title, who: "59512" }));
  await work(house);
  return answer.headers.get("location")!.split("?")[0]!;
}
async function publish(address: string): Promise<void> {
  await roubaix.post(address, { act: "publish" });
  await work(house);
}
async function diffs(id: string, number: number) {
  const { rows } = await sql<{ kept: Diff; foreseen: Diff; added: number; changed: number; removed: number }>`
    select e.diff as kept, e.report -> 'diff' as foreseen, count(*) filter (where c.kind = 'added')::int as added,
      count(*) filter (where c.kind = 'changed')::int as changed, count(*) filter (where c.kind = 'removed')::int as removed
    from opendata.edition e left join opendata.edition_change c on c.dataset = e.dataset and c.number = e.number
    where e.dataset = ${id} and e.number = ${number} group by e.diff, e.report`.execute(owner);
  return rows[0]!;
}
const changesOf = (id: string, number: number) => routes.changes.href({ id, number: String(number) });
/** "A2 ajoutée : …" of each row of the page. */
const rowsOf = (html: string): string[] =>
  [...(/<tbody>([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? "").matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    row!
      .replaceAll(/<svg[\s\S]*?<\/svg>/g, "")
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );

it("tells each row that came, went or changed, with its cells, before and after it is published", async () => {
  await publish(await send(null, "id;nom;hauteur\nA;Un;10,5\nB;Deux;20,5\nC;=1+1;3,5\nD;Quatre;4,5\n"));
  const address = await send("bancs", "id;nom;hauteur\nA;Un;10,5\nB;Deux;21,5\nC;;3,5\nE;Cinq;5,5\n");
  const rows = [
    "E ajoutée id : E nom : Cinq hauteur : 5,5 5",
    "B changée hauteur : 20,5 → 21,5 3",
    "C changée nom : =1+1 → vide 4",
    "D retirée id : D nom : Quatre hauteur : 4,5",
  ];
  const waiting = await read(`${address}/changements`, roubaix);
  expect(rowsOf(waiting)).toEqual(rows);
  expect(await read(address, roubaix)).toContain(`${address}/changements`);
  // Nothing of it is seen by others before.
  expect([await status(`${address}/changements`, lille), await status(changesOf("bancs", 2)), await status(`${changesOf("bancs", 2)}.csv`)]).toEqual([
    404, 404, 404,
  ]);
  await publish(address);
  expect(rowsOf(await read(changesOf("bancs", 2)))).toEqual(rows);
  const counts = { added: 1, changed: 2, removed: 1 };
  expect(await diffs("bancs", 2)).toEqual({ kept: { ...counts, same: 1 }, foreseen: { ...counts, same: 1 }, ...counts });
  for (const [kind, wanted] of [
    ["ajoutees", rows.slice(0, 1)],
    ["changees", rows.slice(1, 3)],
    ["retirees", rows.slice(3)],
    ["rien", rows],
  ] as const)
    expect(rowsOf(await read(`${changesOf("bancs", 2)}?genre=${kind}`))).toEqual(wanted);
  expect(await read(`${changesOf("bancs", 2)}.csv`)).toBe(
    [
      "changement,ligne,ligne_du_fichier,colonne,avant,apres",
      ...["ajoutée,E,5,id,,E", "ajoutée,E,5,nom,,Cinq", "ajoutée,E,5,hauteur,,5.5", "changée,B,3,hauteur,20.5,21.5", "changée,C,4,nom,'=1+1,"],
      ...["retirée,D,,id,D,", "retirée,D,,nom,Quatre,", "retirée,D,,hauteur,4.5,", ""],
    ].join("\r\n"),
  );
  expect(await read("/donnees/bancs/versions")).toContain(changesOf("bancs", 2));
  // The waiting page is over, and the first version has nothing before it.
  expect([await status(`${address}/changements`, roubaix), await status(changesOf("bancs", 1))]).toEqual([404, 404]);
  for (const number of ["0", "3", "99999999", "1e1", "-1"]) expect(await status(`/donnees/bancs/versions/${number}/changements`)).toBe(404);
  expect(await status("/donnees/communes/versions/2/changements")).toBe(404);
});

it("says that columns came and went, which changes every row", async () => {
  await publish(await send("bancs", "id;nom;largeur\nA;Un;1\nB;Deux;2\nC;;3\nE;Cinq;4\n"));
  const html = await read(changesOf("bancs", 3));
  expect(html).toContain("Colonnes nouvelles : largeur. Colonnes disparues : hauteur.");
  expect([(await diffs("bancs", 3)).kept.changed, rowsOf(html)[0]]).toEqual([4, "A changée largeur : vide → 1 hauteur : 10,5 → vide 2"]);
});

it("counts as whoever compares both files line by line, and pages give each row once", async () => {
  const table = (shift: number) => {
    const rows = Array.from({ length: 200 }, (_, at) => at).filter((at) => (at * 7 + shift) % 11 !== 0);
    return new Map(rows.map((at) => [`L${at}`, `${(at * (shift + 3)) % 5}`]));
  };
  const [one, two] = [table(1), table(4)];
  const text = (rows: Map<string, string>) => `id;v\n${[...rows].map(([id, v]) => `${id};x${v}\n`).join("")}`;
  await publish(await send(null, text(one), "Grand"));
  await publish(await send("grand", text(two)));
  const counts = {
    added: [...two.keys()].filter((id) => !one.has(id)).length,
    changed: [...two].filter(([id, v]) => one.has(id) && one.get(id) !== v).length,
    removed: [...one.keys()].filter((id) => !two.has(id)).length,
  };
  const same = [...two].filter(([id, v]) => one.get(id) === v).length;
  expect(await diffs("grand", 2)).toEqual({ kept: { ...counts, same }, foreseen: { ...counts, same }, ...counts });
  const total = counts.added + counts.changed + counts.removed;
  const found: string[] = [];
  for (let page = 1; page <= Math.ceil(total / 50); page += 1)
    found.push(...rowsOf(await read(`${changesOf("grand", 2)}?page=${page}`)).map((row) => row.split(" ")[0]!));
  expect([found.length, new Set(found).size]).toEqual([total, total]);
  const far = await house.get(`${changesOf("grand", 2)}?page=999&genre=changees`);
  expect([far.status, far.headers.get("location")]).toEqual([303, `${changesOf("grand", 2)}?genre=changees&page=${Math.ceil(counts.changed / 50)}`]);
});

it("without a key, tells a changed row as one that went and one that came", async () => {
  await publish(await send(null, "v;w\n1,5;2,5\n1,5;2,5\n3,5;4,5\n", "Sans clé"));
  await publish(await send("sans-cle", "v;w\n1,5;2,5\n3,5;5,5\n"));
  const html = await read(changesOf("sans-cle", 2));
  expect(html).toContain("Aucune colonne ne distingue les lignes");
  expect((await diffs("sans-cle", 2)).kept).toEqual({ added: 1, changed: 0, removed: 2, same: 1 });
});

it("compares by the column that an agent chose, as long as it tells rows apart", async () => {
  const address = await send(null, "id;numero;nom\nA;1;x\nB;2;x\n", "Choisie");
  const types = { type_id: "string", type_numero: "string", type_nom: "string" };
  const wrong = await roubaix.post(address, { act: "columns", version: "1", ...types, cle: "nom" });
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining("Choisissez une colonne qui distingue chaque ligne.")]);
  const out = await roubaix.post(address, { act: "columns", version: "1", ...types, cle: "numero", out_numero: "1" });
  expect([out.status, await out.text()]).toEqual([422, expect.stringContaining("elle ne peut pas distinguer les lignes")]);
  const chosen = await roubaix.post(address, { act: "columns", version: "1", ...types, cle: "numero" });
  expect(chosen.headers.get("location")).toContain("fait=relit");
  await work(house);
  await publish(address);
  await publish(await send("choisie", "id;numero;nom\nZ;1;x\nB;2;x\n"));
  expect(rowsOf(await read(changesOf("choisie", 2)))).toEqual(["1 changée id : A → Z 2"]);
  const lost = await send("choisie", "id;numero;nom\nZ;1;x\nB;1;x\n");
  expect(await read(lost, roubaix)).toContain("La colonne « numero », choisie pour distinguer les lignes, n’y suffit plus");
  await publish(lost);
  expect(await read(changesOf("choisie", 3))).toContain("distinguait les lignes par « numero », celle-ci par « id »");
});

it("keeps nothing of a column that was left out, nor takes it for a change", async () => {
  const list = (mail: string) => `id;association;contact\n1;Les amis;${mail}\n2;Le club;club@exemple.fr\n`;
  const address = await send(null, list("amis@exemple.fr"), "Associations");
  const columns = { type_id: "string", type_association: "string", type_contact: "string", decide_contact: "out" };
  await roubaix.post(address, { act: "columns", version: "1", ...columns });
  await publish(address);
  const next = await send("associations", list("autres@exemple.fr"));
  expect(rowsOf(await read(`${next}/changements`, roubaix))).toEqual([]);
  await publish(next);
  expect(await diffs("associations", 2)).toMatchObject({ kept: { added: 0, changed: 0, removed: 0, same: 2 }, foreseen: { changed: 0, same: 2 } });
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from opendata.edition_change where before::text || after::text like '%exemple.fr%'`.execute(owner);
  expect(rows[0]!.n).toBe(0);
});

it("stays as it was published, is nowhere once the dataset is withdrawn, and says when the detail was not kept", async () => {
  await expect(sql`update opendata.edition_change set after = '{}' where dataset = 'bancs'`.execute(db)).rejects.toThrow("a version that was published stays");
  for (const table of ["edition_change", "edition"])
    await expect(sql`delete from ${sql.table(`opendata.${table}`)} where dataset = 'bancs'`.execute(db)).rejects.toThrow("a version that was published stays");
  await expect(
    sql`insert into opendata.edition_change (dataset, number, kind, place, key, before, after) values ('bancs', 2, 'changed', 1, 'x', '{"a": 1}', '{"a": 1}')`.execute(
      db,
    ),
  ).rejects.toThrow("edition_change");
  await sql`delete from opendata.edition_change where dataset = 'grand'`.execute(owner);
  expect(await read(changesOf("grand", 2))).toMatch(/Le détail de cette version n’a pas été gardé[\s\S]*versions\/1\/donnees\.csv/);
  await roubaix.post(routes.manage.href({ id: "bancs" }), { act: "withdraw" });
  expect([await status(changesOf("bancs", 2)), await status(`${changesOf("bancs", 2)}.csv`)]).toEqual([404, 404]);
});
