import type { Room } from "#platform/room.ts";

/** What to put in the pattern of an address, and more forms of an address that are worth a look. */
const examples: Record<string, string[]> = {
  "/communes/:slug": ["/communes/roubaix", "/communes/warneton", "/communes/lille"],
  "/": ["/", "/?commune=roubaix", "/?commune=59800", "/?commune=nulle-part"],
  "/lieux": [
    "/lieux",
    "/lieux?page=3",
    "/lieux?commune=59512&activite=coworking&service=administrative&public=seniors&ouvert=1&fauteuil=1&gratuit=1&qpv=1&mediation=1&q=canal",
    "/lieux?near=roubaix&km=2&jour=2026-11-29&heure=11:00&tri=fraicheur",
    "/lieux?near=nulle-part",
    "/lieux?q=zzzzzz&commune=59143",
    "/lieux?page=-1&near=abc&km=-4&jour=2026-02-30&heure=99:99&service=%3Cscript%3E&tri=x",
  ],
  "/communes": ["/communes", "/communes?q=st+andre", "/communes?q=zzzz"],
};

/** Pages that are not HTML, or need something that is only there after an act. */
const apart = new Set(["/sante", "/metrics", "/robots.txt", "/.well-known/security.txt", "/affichage", "/travaux/:id", "/_courrier/:id", "/fichiers/:id"]);

const errors = ["/nulle-part", "/communes/atlantide", "/a%00b"];

/** Every address of the house that answers HTML, each in several states. Places are found in the directory, as a reader does. */
export async function addressesOf(rooms: readonly Room[], house: string): Promise<string[]> {
  const place = /href="\/lieux\/([a-z0-9-]+)"/.exec(await (await fetch(`${house}/lieux?tri=nom`)).text())?.[1];
  const patterns = rooms.flatMap((room) => room.pages ?? []).filter(({ methods, path }) => methods.includes("GET") && !apart.has(path.pattern));
  const addresses = patterns.flatMap(({ path: { pattern } }) => {
    if (examples[pattern]) return examples[pattern];
    if (/\.(csv|json|geojson|txt|ics)$/.test(pattern)) return [];
    return [pattern.replace(":slug", place ?? "aucun")];
  });
  return [...addresses, ...errors];
}
