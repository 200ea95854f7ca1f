import type { ComponentChildren } from "preact";

// Preact knows no element of this name.
const BeffroiPasskey = "beffroi-passkey" as "div";

interface PasskeyElementProps {
  ceremony: "create" | "get";
  /** Where the script asks for what the device must sign. */
  challenge: string;
  problem: string;
  children: ComponentChildren;
}

/** The custom element of passkey.enhance.ts, around the form that takes the device's answer in its field `reponse`. */
export function PasskeyElement({ ceremony, challenge, problem, children }: PasskeyElementProps) {
  return (
    <BeffroiPasskey data-ceremony={ceremony} data-challenge={challenge}>
      {children}
      <p class="error" role="alert" data-problem="" hidden>
        {problem}
      </p>
    </BeffroiPasskey>
  );
}
