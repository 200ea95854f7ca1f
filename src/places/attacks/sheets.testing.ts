import { expect } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import type { Report } from "../import/run/report.ts";
import { noteTexts } from "../import/notes.texts.ts";
import places from "../module.ts";
import { routes } from "../routes.ts";

/** An empty house to which an agent of the metropolis sends files as people do, by the page. */
export async function sheetsHouse() {
  const house = await testHouse([territory, people, notifications, places], { work: true, now: "2026-11-24T15:40:00+01:00" });
  const agent = await addPerson(house.db, { name: "Agnès Exemple", roles: [{ role: "agent", kind: "metropolis", id: null }] });
  const plain = async (answer: Response) => (await answer.text()).replaceAll("&nbsp;", " ").replaceAll("\u00a0", " ");

  async function post(content: string | Uint8Array, name: string, more: Record<string, string>): Promise<Response> {
    const data = new FormData();
    data.set("fichier", new File([content as never], name));
    for (const [field, value] of Object.entries({ source: "Essai", date: "2026-11-01", ...more })) data.set(field, value);
    return house.as(agent).post(routes.upload.href(), data);
  }

  const addresses = new Map<Report, string>();
  return {
    house,
    /** The page of what was sent. */
    page: async (report: Report) => plain(await house.as(agent).get(addresses.get(report)!)),
    /** What becomes of a file: its report, when its page says so. */
    async send(content: string | Uint8Array, name = "lieux.csv", more: Record<string, string> = {}): Promise<Report> {
      const answer = await post(content, name, more);
      const address = answer.headers.get("location");
      if (!address) throw new Error(/class="error"[\s\S]*?<\/p>/.exec(await plain(answer))?.[0] ?? String(answer.status));
      const run = address.split("/").at(-1)!;
      await expect
        .poll(async () => house.db.selectFrom("places.import_run").select("finished_at").where("id", "=", run).executeTakeFirst(), { timeout: 60_000 })
        .not.toMatchObject({ finished_at: null });
      const { report, refusal } = await house.db.selectFrom("places.import_run").select(["report", "refusal"]).where("id", "=", run).executeTakeFirstOrThrow();
      if (!report) throw new Error(String(refusal));
      expect(await plain(await house.as(agent).get(address))).toContain("Compte rendu");
      addresses.set(report as Report, address);
      return report as Report;
    },
    /** The sentence with which the page refuses a file. */
    async refusal(content: string | Uint8Array, name = "lieux.csv"): Promise<string> {
      const answer = await post(content, name, {});
      expect(answer.status).toBe(422);
      return (
        /class="error"[^>]*>([\s\S]*?)<\/p>/
          .exec(await plain(answer))?.[1]
          ?.replace(/<[^>]*>/g, "")
          .trim() ?? ""
      );
    },
  };
}

/** "3 telephone phone": the line, the column and the code of each note. Each code has its sentence. */
export const toldOf = (notes: Report["repairs"]): string[] => {
  expect(notes.every(({ code }) => code in noteTexts.fr)).toBe(true);
  return notes.map(({ line, field, code }) => `${line} ${field} ${code}`);
};

export const figuresOf = ({ read, created, updated, unchanged, rejected }: Report) => ({ read, created, updated, unchanged, rejected });
