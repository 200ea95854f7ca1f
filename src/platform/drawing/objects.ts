import { keysOf } from "#platform/keys-of.ts";
import { type Dice, oneOf } from "./dice.ts";
import { fill, halo, line, pane } from "./ink.ts";
import { box, disc, round } from "./shapes.ts";

const cycle = `${disc(0, 0, 13)}${disc(40, 0, 13)}M0 0l11-22h18L17 0zM17 0L9-26M4-27h10M40 0L28-28l8-4`;

/** One thing that can be touched, by family of projects: 320 × 200, standing on 186. */
export const objects = {
  arbre:
    fill("line", "M152 176h16l-4-62h-8z") +
    fill("pine", disc(160, 78, 44, 42)) +
    fill("leaf", disc(146, 74, 30, 32) + disc(178, 62, 22)) +
    fill("brick", "M112 160h96l-8 32h-80z") +
    fill("stone", box(108, 156, 104, 7)),
  banc: fill("line", "M80 101h10v85h-10zM226 101h10v85h-10z") + fill("brick", "M64 88h188v16H64zM64 43h188v16H64zM64 66h188v14H64z"),
  velo: `<g transform="translate(92 140) scale(3.3)">${line("wire", cycle)}</g>${fill("brick", "M106 48h38v8h-38z")}`,
  livres:
    fill("line", box(155, 120, 10, 72)) +
    fill("brick", "M108 58l52-32 52 32v66H108z") +
    fill("lit", box(120, 66, 80, 48)) +
    fill("dark", box(126, 74, 10, 40) + box(162, 70, 9, 44)) +
    fill("slate", box(138, 78, 8, 36) + box(174, 78, 12, 36)) +
    fill("pine", box(148, 72, 12, 42) + box(188, 74, 8, 40)) +
    fill("stone", box(120, 114, 80, 4)),
  couture:
    fill("slate", "M76 158h168v14H76z") +
    fill("brick", "M196 158V84h-74v24h-16V66q0-10 10-10h92q22 0 22 22v80z") +
    fill("stone", disc(212, 82, 9) + box(112, 108, 4, 34)) +
    fill("line", box(98, 150, 32, 8)) +
    fill("ochre", box(150, 34, 26, 22) + box(146, 30, 34, 4)) +
    line("yarn", "M163 44q-40-18-49 20v46"),
  radio:
    fill("brick", "M88 74h144v100H88z") +
    fill("stone", disc(126, 124, 30)) +
    fill("slate", disc(126, 124, 22)) +
    fill("lit", box(170, 92, 50, 26)) +
    fill("line", `${disc(182, 146, 9)}${disc(208, 146, 9)}M98 74l62-48 3 4-56 44z`),
  marmite:
    fill("slate", "M92 96h136l-8 72q-2 10-14 10h-92q-12 0-14-10z") +
    fill("line", "M80 100h14v14H80zM226 100h14v14h-14z") +
    fill("brick", box(84, 86, 152, 12)) +
    fill("ochre", box(150, 74, 20, 12)) +
    line("cord", "M130 64q-8-12 0-22t0-22M160 60q-8-12 0-22t0-22M190 64q-8-12 0-22t0-22"),
  outils:
    fill("ochre", "M70 112h180v68H70z") +
    fill("dark", box(70, 112, 180, 10)) +
    fill("line", "M130 112V94h60v18h-8v-10h-44v10z") +
    fill("slate", "M104 112l-8-66 10-4 12 70z") +
    fill("brick", "M92 46l-6-20 20-6 6 22z") +
    fill("line", "M214 112V62h-10V40h8v12h12V40h8v22h-10v50z") +
    fill("lit", box(150, 132, 20, 14)),
  toboggan:
    fill("line", "M96 182V66h5v116zM128 182V66h5v116z") +
    line("cord", "M98 90h32M98 112h32M98 134h32M98 156h32") +
    fill("brick", "M128 62q34 4 56 66t60 46v12q-52 2-76-54t-40-56z") +
    fill("pine", "M88 66l27-30 27 30z"),
  lampe:
    fill("line", box(156, 74, 8, 112) + box(140, 180, 40, 8)) +
    fill("slate", "M132 74h56l-14-42h-28z") +
    fill("lit", `M140 70h40l-9-32h-22z${disc(160, 74, 12)}`) +
    fill("brick", box(144, 24, 32, 9)),
  ecran:
    fill("slate", box(84, 48, 152, 96)) +
    fill("lit", box(92, 56, 136, 80)) +
    fill("brick", "M70 148h180l12 22H58z") +
    fill("stone", box(104, 68, 60, 6) + box(104, 82, 96, 6) + box(104, 96, 80, 6)) +
    fill("pine", disc(204, 112, 16)),
  fontaine:
    fill("slate", "M150 190V92q0-34 34-34h18v14h-16q-20 0-20 20v98z") +
    fill("line", box(134, 182, 48, 8)) +
    fill("water", "M208 84q14 20 0 28-14-8 0-28zM208 124q18 26 0 36-18-10 0-36z") +
    fill("brick", box(144, 116, 28, 10)),
  scene:
    fill("dark", "M70 40h36q-4 70-28 112h-8zM250 40h-36q4 70 28 112h8z") +
    fill("brick", "M64 28h192v22q-16 16-32 0-16 16-32 0-16 16-32 0-16 16-32 0-16 16-32 0-16 16-32 0z") +
    fill("ochre", box(60, 152, 200, 34)) +
    fill("line", "M158 80h4v72h-4zM146 150h28v4h-28z") +
    fill("slate", disc(160, 74, 11, 13)),
  ballon:
    fill("line", "M92 64h6v122h-6zM222 64h6v122h-6zM92 64h136v6H92z") +
    line("thin", "M98 90h124M98 114h124M98 138h124M124 70v112M150 70v112M176 70v112M202 70v112") +
    fill("stone", disc(160, 162, 24)) +
    fill("slate", "M160 150l11 8-4 13h-14l-4-13z"),
  musique:
    fill("brick", "M100 92h120l-10 86H110z") +
    fill("stone", disc(160, 92, 60, 18)) +
    fill("ochre", "M100 92l10 20 16-12 14 18 20-16 20 16 14-18 16 12 10-20v14H100z") +
    line("cord", "M120 30l34 58M206 30l-38 60") +
    fill("line", disc(155, 90, 6) + disc(167, 91, 6)),
  peinture:
    fill("slate", "M92 104h92v78H92z") +
    fill("stone", disc(138, 104, 46, 13)) +
    fill("water", disc(138, 104, 38, 9)) +
    fill("water", "M100 108h22v34a6 6 0 0 1-12 0v-10a5 5 0 0 0-10 0z") +
    line("thin", "M92 110q46-74 92 0") +
    fill("ochre", "M206 62h14v84h-14z") +
    fill("line", "M202 52h22v14h-22z") +
    fill("brick", "M200 18h26l-2 34h-22z"),
  verger:
    fill("line", "M150 178h20l-6-64h-8z") +
    fill("pine", disc(160, 84, 58, 48)) +
    fill("leaf", disc(142, 74, 36, 34) + disc(184, 90, 30, 28)) +
    fill("brick", disc(130, 94, 7) + disc(162, 60, 7) + disc(186, 106, 7) + disc(152, 108, 7) + disc(198, 74, 7)) +
    line("cord", "M216 186l-22-104M240 186l-26-104M210 158h20M205 134h20M200 110h19") +
    fill("ochre", "M82 162h44l-6 24H88z") +
    fill("brick", disc(94, 160, 6) + disc(110, 158, 6)),
  haie:
    fill("pine", disc(104, 136, 34, 42) + disc(220, 138, 32, 40)) +
    fill("leaf", disc(162, 124, 40, 54)) +
    fill("brick", disc(148, 104, 6) + disc(178, 128, 6) + disc(98, 120, 5)) +
    fill("lit", disc(170, 96, 5) + disc(226, 122, 5) + disc(118, 142, 5)) +
    fill("ochre", box(64, 156, 196, 8) + box(78, 142, 9, 44) + box(114, 142, 9, 44) + box(158, 142, 9, 44) + box(200, 142, 9, 44) + box(238, 142, 9, 44)),
  compost:
    fill("leaf", "M126 70q4-34 40-40-2 34-40 40z") +
    fill("pine", "M190 72q-6-26-34-32 4 28 34 32z") +
    fill("dark", "M96 92q64-40 128 0z") +
    fill("ochre", box(92, 92, 136, 18) + box(92, 116, 136, 18) + box(92, 140, 136, 18) + box(92, 164, 136, 18)) +
    fill("line", box(86, 84, 11, 102) + box(223, 84, 11, 102)),
  kiosque:
    fill("ochre", disc(160, 32, 7)) +
    fill("slate", "M160 36l92 42H68z") +
    fill("brick", box(76, 78, 168, 9)) +
    fill("ochre", box(86, 87, 8, 70) + box(130, 87, 8, 70) + box(182, 87, 8, 70) + box(226, 87, 8, 70)) +
    line("thin", "M94 132h36M190 132h36M94 142h36M190 142h36") +
    fill("brick", box(70, 157, 180, 14)) +
    fill("stone", box(58, 171, 204, 15)),
  geant:
    fill("brick", "M116 182l18-90h52l18 90z") +
    fill("dark", box(114, 172, 92, 12)) +
    fill("slate", "M134 88h52v34h-52z") +
    fill("slate", "M136 90l-30 48 12 8 26-34z") +
    fill("slate", "M184 90l30 48-12 8-26-34z") +
    fill("ochre", box(132, 120, 56, 7)) +
    fill("stone", disc(160, 66, 20, 23)) +
    fill("line", `${box(128, 44, 64, 7)}${box(142, 16, 36, 30)}${disc(153, 64, 2)}${disc(167, 64, 2)}`) +
    fill("ochre", box(142, 36, 36, 6)) +
    line("thin", "M152 76q8 6 16 0") +
    fill("pine", `${disc(76, 146, 8)}M66 156h20v30H66z`) +
    fill("slate", `${disc(244, 150, 7)}M235 159h18v27h-18z`),
  film:
    fill("line", box(90, 30, 6, 156) + box(224, 30, 6, 156)) +
    fill("stone", box(82, 26, 156, 92)) +
    fill("water", box(90, 34, 140, 76)) +
    fill("lit", disc(204, 54, 10)) +
    fill("slate", "M90 110V92h22V82h14v10h18V70h6V58l10-14 10 14v12h6v40zM186 110V88h20v-8h14v8h10v22z") +
    fill("dark", disc(118, 156, 12)) +
    fill("dark", "M102 186v-8q0-12 16-12t16 12v8z") +
    fill("line", disc(162, 158, 12)) +
    fill("line", "M146 186v-6q0-12 16-12t16 12v6z") +
    fill("brick", disc(206, 156, 12)) +
    fill("brick", "M190 186v-8q0-12 16-12t16 12v8z"),
} as const;

export type Family = keyof typeof objects;
export const families = keysOf(objects);

/** A project that is costed, a thing that is lent: an object before a stained-glass fan. */
export function drawObject(dice: Dice, drawn: string, width: number): string {
  const [x, y] = [width / 2 - 40 + dice() * 80, 96 + dice() * 30];
  const [panes, turn, reach] = [9, dice() * 6, width];
  const corner = (at: number) => {
    const angle = turn + (at / panes) * 2 * Math.PI;
    return `${round(x + reach * Math.cos(angle))} ${round(y + reach * Math.sin(angle))}`;
  };
  let fan = fill("sky", `M0 0h${width}v200H0z`);
  for (let at = 0; at < panes; at += 1)
    fan += pane(oneOf(dice, ["sky", "rose", "straw", "ground"]), `M${round(x)} ${round(y)}L${corner(at)} ${corner(at + 1)}z`);
  const object = width > 320 ? `<g transform="translate(${(width - 320) / 2})">${drawn}</g>` : drawn;
  return fan + halo(disc(x, y, 62)) + fill("ground", `M0 184h${width}v16H0z`) + object;
}
