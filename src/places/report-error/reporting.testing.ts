import { keepingHouse } from "../keeping.testing.ts";

let sender = 0;

/** The house with readers who report and hosts who answer, for tests. */
export async function reportingHouse() {
  const house = await keepingHouse();
  const { db, newPlace, hostOf } = house;
  async function kept({ hosted = true } = {}) {
    const place = await newPlace({ hours: "Mo-Fr 09:00-18:00" });
    const host = hosted ? await hostOf(place.id) : null;
    const address = `/lieux/${place.slug}/signaler-une-erreur`;
    const email = `lectrice-${++sender}@exemple.fr`;
    const filed = (more: Record<string, string> = {}) => ({ sujet: "hours", faux: "Fermé le samedi, contrairement à la page", courriel: email, ...more });
    const list = () => db.selectFrom("places.error_report").selectAll().where("place_id", "=", place.id).orderBy("created_at").execute();
    async function confirmed(more: Record<string, string> = {}) {
      await house.post(address, filed(more));
      const link = linkIn((await house.mails(more.courriel ?? email)).at(-1)!.body_text!);
      await house.post(link, {});
      return (await list()).at(-1)!;
    }
    return { ...place, host, address, email, filed, list, confirmed, reports: `/lieux/${place.slug}/signalements` };
  }

  /** So that the tests of one house do not meet its limits. */
  const forgetLimits = () => db.deleteFrom("platform.rate_limit").execute();
  return { ...house, kept, forgetLimits };
}

export const linkIn = (mail: string) => /\/lieux\/signalement\/confirmer\/[\w-]+/.exec(mail)![0];
