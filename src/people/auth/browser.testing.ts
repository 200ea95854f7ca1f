import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { testHouse } from "#platform/start/house.testing.ts";

type House = Awaited<ReturnType<typeof testHouse>>;

/** A browser that keeps its cookies, as people's do. */
export function browserOf(house: Pick<House, "get" | "post">, own: Record<string, string> = {}) {
  const jar = new Map<string, string>();
  const headers = () => ({ ...own, ...(jar.size > 0 ? { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") } : {}) });
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value && !/max-age=0(;|$)/i.test(line)) jar.set(name!, value);
      else jar.delete(name!);
    }
    return answer;
  };
  return {
    jar,
    headers,
    get: async (address: string) => keep(await house.get(address, headers())),
    post: async (address: string, fields: Record<string, string>) => keep(await house.post(address, fields, headers())),
  };
}

export type Browser = ReturnType<typeof browserOf>;

/** The last mail to somebody, and the link it carries. */
export async function lastMail(db: Db, to: string) {
  const { rows } = await sql<{ subject: string; text: string }>`
    select subject, body_text as text from platform.mail where recipient = ${to} order by created_at desc, id desc limit 1`.execute(db);
  const mail = rows[0];
  const href = /https?:\/\/\S+/.exec(mail?.text ?? "")?.[0];
  const link = href ? new URL(href) : null;
  return { subject: mail?.subject ?? "", text: mail?.text ?? "", link, token: link?.searchParams.get("jeton") ?? "" };
}

/** Asks for a link, opens it and presses its button. */
export async function signInByLink(house: House, browser: Browser, email: string, next = ""): Promise<Response> {
  await browser.post("/connexion", { courriel: email, suite: next });
  const { token, link } = await lastMail(house.db, email);
  return browser.post("/connexion/lien", { jeton: token, suite: link?.searchParams.get("suite") ?? "" });
}
