const known = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/turtle": "turtle",
  "application/ld+json": "jsonld",
  "application/json": "json",
  "text/csv": "csv",
  "application/geo+json": "geojson",
} as const;

/** What a page may answer with. */
export type Form = (typeof known)[keyof typeof known];

const forms: Readonly<Record<string, Form>> = known;

/** Which form of a page a reader asks for (RFC 9110 § 12.5.1), among those that it has. A browser, which takes anything, gets the page. */
export function askedForm(accept: string | null, has: readonly Form[]): Form {
  const asked = (accept ?? "")
    .split(",", 20)
    .map((range) => {
      const [type = "", ...parameters] = range.trim().toLowerCase().split(";");
      const q = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { form: forms[type.trim()], weight: q ? Number(q.trim().slice(2)) : 1 };
    })
    .filter(({ form, weight }) => form !== undefined && (form === "html" || has.includes(form)) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return asked[0]?.form ?? "html";
}

/** How a form is named where it is sent. */
export const mediaOf = (form: Exclude<Form, "html">): string =>
  `${Object.entries(known).find(([, one]) => one === form)![0]}${form === "turtle" ? "; charset=utf-8" : ""}`;
