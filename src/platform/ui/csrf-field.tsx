import { csrfField, usePage } from "./page-context.tsx";

/** In every form that posts. Draws nothing where the server needs no token. */
export function CsrfField() {
  const { csrf } = usePage();
  return csrf === undefined ? null : <input type="hidden" name={csrfField} value={csrf} />;
}
