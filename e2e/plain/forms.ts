/** A form as a browser sends it: which fields, with which values, to which address. */

export interface Sending {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly body: FormData | URLSearchParams | null;
}

/** What somebody chose for a file field, by the field. */
export type Files = ReadonlyMap<Element, File>;

/** Where within a picture that sends a form somebody pressed. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** @throws Error where a browser would refuse: a field that must not be empty is. */
export function sendingOf(form: Element, submitter: Element, page: string, files: Files, spot: Spot = { x: 0, y: 0 }): Sending {
  const own = (name: string) => submitter.getAttribute(`form${name}`) ?? form.getAttribute(name);
  if (!form.hasAttribute("novalidate") && !submitter.hasAttribute("formnovalidate")) refuseEmpty(form);
  const entries = entriesOf(form, submitter, files, spot);
  const url = new URL(own("action") || page, page);
  if ((own("method") ?? "get").toLowerCase() !== "post") {
    url.search = new URLSearchParams(entries.map(([name, value]) => [name, typeof value === "string" ? value : value.name])).toString();
    return { method: "GET", url: url.href, body: null };
  }
  const body = own("enctype") === "multipart/form-data" ? new FormData() : new URLSearchParams();
  for (const [name, value] of entries) {
    if (body instanceof FormData) body.append(name, value);
    else body.append(name, typeof value === "string" ? value : value.name);
  }
  return { method: "POST", url: url.href, body };
}

/** The form that a control belongs to. */
export function formOf(control: Element): Element | null {
  const id = control.getAttribute("form");
  return id ? control.ownerDocument.getElementById(id) : control.closest("form");
}

const fieldsOf = (form: Element): Element[] =>
  [...form.ownerDocument.querySelectorAll("input, select, textarea, button")].filter((field) => formOf(field) === form && !isDisabled(field));

export function isDisabled(field: Element): boolean {
  if (field.hasAttribute("disabled")) return true;
  const set = field.closest("fieldset[disabled]");
  return set !== null && !set.querySelector("legend")?.contains(field);
}

export const typeOf = (field: Element): string => (field.getAttribute("type") ?? (field.tagName === "BUTTON" ? "submit" : "text")).toLowerCase();

/** What a field holds as a person sees it. */
export function valueIn(field: Element): string {
  if (field.tagName === "TEXTAREA") return (field.textContent ?? "").replace(/^\n/, "");
  if (field.tagName !== "SELECT") return field.getAttribute("value") ?? "";
  const chosen = chosenOf(field)[0];
  return chosen ? optionValue(chosen) : "";
}

export const optionValue = (option: Element): string => option.getAttribute("value") ?? (option.textContent ?? "").trim();

/** A list shows its first option until somebody chooses. */
function chosenOf(list: Element): Element[] {
  const options = [...list.querySelectorAll("option")].filter((option) => !option.hasAttribute("disabled"));
  const chosen = options.filter((option) => option.hasAttribute("selected"));
  if (list.hasAttribute("multiple")) return chosen;
  return [chosen.at(-1) ?? options[0]].filter((option) => option !== undefined);
}

function entriesOf(form: Element, submitter: Element, files: Files, spot: Spot): (readonly [string, string | File])[] {
  return fieldsOf(form).flatMap((field): (readonly [string, string | File])[] => {
    const [name, type] = [field.getAttribute("name") ?? "", typeOf(field)];
    const isButton = field.tagName === "BUTTON" || /^(submit|image|button|reset)$/.test(type);
    if (isButton && field !== submitter) return [];
    if (type === "image") return (["x", "y"] as const).map((axis) => [name ? `${name}.${axis}` : axis, String(spot[axis])]);
    if (!name) return [];
    if (type === "file") return [[name, files.get(field) ?? new File([], "", { type: "application/octet-stream" })]];
    if (type === "checkbox" || type === "radio") return field.hasAttribute("checked") ? [[name, field.getAttribute("value") ?? "on"]] : [];
    if (field.tagName === "SELECT") return chosenOf(field).map((option) => [name, optionValue(option)]);
    return [[name, valueIn(field).replaceAll(/\r?\n/g, "\r\n")]];
  });
}

function refuseEmpty(form: Element): void {
  const fields = fieldsOf(form);
  const isEmpty = (field: Element): boolean => {
    const type = typeOf(field);
    if (type === "checkbox") return !field.hasAttribute("checked");
    const name = field.getAttribute("name");
    if (type === "radio") return !fields.some((other) => typeOf(other) === type && other.getAttribute("name") === name && other.hasAttribute("checked"));
    return type !== "file" && valueIn(field) === "";
  };
  const empty = fields.find((field) => field.hasAttribute("required") && isEmpty(field));
  if (empty) throw new Error(`A browser sends no form whose field ${empty.getAttribute("name")} is empty`);
}
