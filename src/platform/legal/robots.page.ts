import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";

const text = `User-agent: *
Disallow: /_courrier
Disallow: /_galerie
Disallow: /travaux/
Disallow: /affichage
`;

export default page("platform/legal", routes.robots, {
  access: anyone,
  get: () => new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } }),
});
