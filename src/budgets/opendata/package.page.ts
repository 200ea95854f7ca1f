import { siteOf } from "#platform/web/public-address.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { listFiles } from "../publish/files.query.ts";
import { budgetToSee } from "../gates.ts";
import { routes } from "../routes.ts";

/** The files of one vote as a Data Package (Frictionless 2): each with its size and its SHA-256. */
export default page("budgets/opendata", routes.dataPackage, {
  access: anyone,
  async get({ db, params, visitor, settings, metropolis }) {
    const vote = await budgetToSee({ db, params, visitor });
    const files = await listFiles(db, vote.id);
    if (files.length === 0) throw new NotFound();
    const site = siteOf(settings);
    const address = (href: string) => site + href;
    const { slug } = vote;
    return Response.json(
      {
        $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
        name: slug,
        id: address(routes.result.href({ slug })),
        title: vote.title,
        description: vote.summary || vote.title,
        homepage: address(routes.result.href({ slug })),
        created: vote.counted_at!.toISOString(),
        licenses: [{ name: "etalab-2.0", path: "https://www.etalab.gouv.fr/licence-ouverte-open-licence", title: "Licence Ouverte 2.0" }],
        contributors: [{ title: metropolis, roles: ["publisher"] }],
        sources: [{ title: metropolis, path: address("/") }],
        resources: files.map(({ name, mediaType, size, sha256 }) => ({
          name: name.replaceAll(".", "-"),
          path: address(routes.file.href({ slug, name })),
          format: name.slice(name.lastIndexOf(".") + 1),
          mediatype: mediaType.split(";", 1)[0]!,
          encoding: "utf-8",
          bytes: size,
          hash: `sha256:${sha256}`,
        })),
      },
      { headers: { "content-type": "application/json; charset=utf-8" } },
    );
  },
});
