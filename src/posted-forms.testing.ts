/** What a browser would send for one button of a form. */
export interface PostedForm {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found ? decode(found[1] ?? "") : null;
};

const signs: Record<string, string> = { "&amp;": "&", "&quot;": '"', "&lt;": "<", "&gt;": ">", "&#39;": "'" };
const decode = (text: string) => text.replace(/&(?:amp|quot|lt|gt|#39);/g, (sign) => signs[sign]!);

/** Every form of a page that posts, filled as somebody who may would: what is empty gets a word, the first choice is taken, one for each button. */
export const formsOf = (html: string, address: string): PostedForm[] => filled(html, address, fieldsOf);

/** The same with the most that each field lets be typed: Markdown that was dear once, letters of three bytes. */
export const largestFormsOf = (html: string, address: string): PostedForm[] => filled(html, address, (body) => [...fieldsOf(body), ...largestOf(body)]);

/** What a list is asked by: the fields of its own forms, which name no method, and what its links carry. */
export function filtersOf(html: string, address: string): string[] {
  const names = new Set([...html.matchAll(/[?;]([a-z_-]{1,30})=/g)].map(([, name]) => name!));
  for (const [form, body = ""] of html.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)) {
    const own = form.includes(`action="${address}"`) || form.includes(`action="${address}#`);
    if (own && !/^<form\b[^>]*method="post"/.test(form)) for (const [, name] of body.matchAll(/ name="([^"]+)"/g)) names.add(name!);
  }
  return [...names];
}

/** What comes later counts: the last value of a name is the one that is read. */
function largestOf(body: string): (readonly [string, string])[] {
  const tags = [...body.matchAll(/<(?:textarea|input type="text"|input)\b[^>]*>/g)].map(([tag]) => tag);
  return tags.flatMap((tag) => {
    const [name, length] = [attribute(tag, "name"), Number(attribute(tag, "maxlength"))];
    if (!name || !length) return [];
    return [[name, tag.startsWith("<textarea") ? "ﷺ_*".repeat(length / 3) : "ﷺ".repeat(length)] as const];
  });
}

function filled(html: string, address: string, fieldsOf: (body: string) => readonly (readonly [string, string])[]): PostedForm[] {
  return [...html.matchAll(/<form\b[^>]*method="post"[^>]*>([\s\S]*?)<\/form>/g)].flatMap(([form, body = ""]) => {
    const action = attribute(form.slice(0, form.indexOf(">") + 1), "action") || address;
    const fields = fieldsOf(body);
    const buttons = [...body.matchAll(/<button\b[^>]*>/g)].map(([tag]) => [attribute(tag, "name"), attribute(tag, "value") ?? ""] as const);
    const named = buttons.flatMap(([name, value]) => (name ? [[name, value] as const] : []));
    return (named.length > 0 ? named.map((button) => [...fields, button]) : [fields]).map((all) => ({ action, fields: all }));
  });
}

function fieldsOf(body: string): (readonly [string, string])[] {
  // Preact leaves ">" as it is within the quotes of a value.
  const inputs = [...body.matchAll(/<input\b(?:[^>"]|"[^"]*")*>/g)].flatMap(([tag]) => inputOf(tag));
  const areas = [...body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].map(
    ([, tag = "", text = ""]) => [attribute(`<x${tag}>`, "name") ?? "", decode(text) || words] as const,
  );
  const selects = [...body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(
    ([, tag = "", options = ""]) => [attribute(`<x${tag}>`, "name") ?? "", chosenOf(options)] as const,
  );
  return [...firstOfEach(inputs), ...areas, ...selects].filter(([name]) => name !== "");
}

const words = "Un essai qui ne doit rien changer, écrit assez longuement.";
const examples: Record<string, string> = { email: "essai@exemple.fr", date: "2027-03-01", time: "10:00", number: "1", url: "https://exemple.fr/" };

function inputOf(tag: string): (readonly [string, string, boolean])[] {
  const [name, type, value] = [attribute(tag, "name"), attribute(tag, "type") ?? "text", attribute(tag, "value") ?? ""];
  if (!name || type === "file" || attribute(tag, "disabled") !== null) return [];
  const boxed = type === "radio" || type === "checkbox";
  return [[name, value || (boxed ? "on" : type === "hidden" ? "" : (examples[type] ?? words)), type === "radio"]];
}

/** Of the radios of one name, the first; every box is ticked. */
function firstOfEach(inputs: readonly (readonly [string, string, boolean])[]): (readonly [string, string])[] {
  return inputs.filter(([name, , radio], at) => !radio || inputs.findIndex(([other]) => other === name) === at).map(([name, value]) => [name, value] as const);
}

function chosenOf(options: string): string {
  const all = [...options.matchAll(/<option\b[^>]*>/g)].map(([tag]) => ({
    value: attribute(tag, "value") ?? "",
    selected: attribute(tag, "selected") !== null,
  }));
  return (all.find(({ selected }) => selected)?.value || all.find(({ value }) => value !== "")?.value) ?? "";
}
