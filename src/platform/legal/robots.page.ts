import { page } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";

const rules = `User-agent: *
Disallow: /_courrier
Disallow: /_galerie
Disallow: /travaux/
Disallow: /affichage
`;

export default page("platform/legal", routes.robots, {
  access: anyone,
  get: ({ settings }) =>
    new Response(`${rules}\nSitemap: ${publicAddress(settings, routes.sitemap.href())}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } }),
});
