import type { Dataset } from "#platform/open-data/dataset.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import type { Path } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import { findOne } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";
import type { Problem } from "./answers.ts";
import { apiTexts } from "./api.texts.ts";
import type { Collection } from "./collection.command.ts";
import { pace } from "./pace.ts";
import { BadQuestion } from "../cql/bad-question.ts";
import { writeCursor } from "./question.ts";

type Ask<pattern extends string> = (visit: Visit<pattern>) => Promise<Response>;

/** An address for programs: it refuses in their form (RFC 9457), and those who ask too often. */
export const resource = <const pattern extends string>(route: Path<pattern>, ask: Ask<pattern>): Page =>
  page("opendata/api", route, {
    access: anyone,
    async get(visit) {
      const { allowed, retryAfter, left, endsIn } = await takeToken(visit.db, `api ${visit.address}`, pace);
      const t = apiTexts[visit.locale].problems;
      if (!allowed) return limited(refuse({ type: "about:blank", title: t.tooOften, status: 429 }, { "retry-after": String(retryAfter) }), left, endsIn);
      try {
        return limited(await ask(visit), left, endsIn);
      } catch (error) {
        if (error instanceof BadQuestion)
          return refuse({ type: `${routes.guide.href()}#parametres`, title: t.question, status: 400, detail: error.message, parameter: error.parameter });
        if (error instanceof NotFound) return refuse({ type: "about:blank", title: t.notFound, status: 404 });
        if (error instanceof TooOld) return refuse({ type: `${routes.guide.href()}#changements`, title: t.tooOld, status: 410 });
        throw error;
      }
    },
  });

/** What this network may still ask, and until when: https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/ */
function limited(answer: Response, left: number, endsIn: number): Response {
  answer.headers.set("ratelimit-policy", `"network";q=${pace.limit};w=${pace.windowSeconds}`);
  answer.headers.set("ratelimit", `"network";r=${left};t=${endsIn}`);
  return answer;
}

/** Of what was taken away before, nothing is known. */
export class TooOld extends Error {}

export const refuse = (problem: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json(problem, {
    status: problem.status,
    headers: { "content-type": "application/problem+json", "access-control-allow-origin": "*", "cache-control": "no-store", ...headers },
  });

/** The tag is of the copy that it was made from and of what was asked of it. */
export function answer({ url }: Visit, { version, begunAt }: Collection, body: object, next: string | null = null, media = "application/json"): Response {
  const etag = `"${version}-${Buffer.from(begunAt).toString("base64url").slice(-8)}"`;
  return Response.json(body, {
    headers: {
      "content-type": media,
      etag,
      ...(next && { link: `<${new URL(next, url).pathname}${new URL(next, url).search}>; rel="next"` }),
    },
  });
}

/** @throws NotFound for a dataset that no room offers and nobody published. */
export async function findDataset({ db, offers, params }: Pick<Visit<"/:collection">, "db" | "offers" | "params">): Promise<Dataset> {
  const dataset = await findOne({ db, offers }, params.collection);
  if (!dataset) throw new NotFound();
  return dataset;
}

/** The address of this question, a page further. */
export function further({ url }: Visit, after: readonly [unknown, string]): string {
  const search = new URLSearchParams(url.searchParams);
  search.set("cursor", writeCursor(after));
  search.delete("total");
  return `${url.pathname}?${search}`;
}
