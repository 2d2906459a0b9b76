import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Names of EmojiOne and Twemoji, which Material uses, for which GitHub has others. */
const names: Readonly<Record<string, string>> = {
  call_me: 'call_me_hand',
  clown: 'clown_face',
  cowboy: 'cowboy_hat_face',
  face_with_raised_eyebrow: 'raised_eyebrow',
  face_with_rolling_eyes: 'roll_eyes',
  fingers_crossed: 'crossed_fingers',
  head_bandage: 'face_with_head_bandage',
  hugging: 'hugs',
  money_mouth: 'money_mouth_face',
  nerd: 'nerd_face',
  rolling_eyes: 'roll_eyes',
  slight_frown: 'slightly_frowning_face',
  slight_smile: 'slightly_smiling_face',
  smiling_face_with_3_hearts: 'smiling_face_with_three_hearts',
  thermometer_face: 'face_with_thermometer',
  thinking_face: 'thinking',
  upside_down: 'upside_down_face',
  vulcan: 'vulcan_salute',
  zipper_mouth: 'zipper_mouth_face',
};

/** An emoji or icon code, and the attributes behind it. */
const code = /(:[\w+-]+:)(?:\{:?[^}\n]*\})?/g;

/**
 * Gives emoji codes the names that this site knows, and takes the attributes of emoji and icons off,
 * which only say how they look; what is no emoji stays as it is.
 */
export function renameEmoji() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(code, (_whole, written: string) => {
        const name = names[written.slice(1, -1)];
        return name === undefined ? written : `:${name}:`;
      });
    });
  };
}
