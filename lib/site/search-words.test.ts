import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneLetterOff, wordFiles } from './search-words.ts';

test('one letter added, left out, wrong, or changed with its neighbour', () => {
  for (const typo of ['budge', 'budgets', 'budjet', 'ubdget', 'budgte', 'xbudget', 'udget']) {
    expect(isOneLetterOff(typo, 'budget'), typo).toBe(true);
    expect(isOneLetterOff('budget', typo), typo).toBe(true);
  }
  for (const other of ['budget', 'bugdte', 'bud', 'gadget', 'bxdgxt', 'tegdub']) {
    expect(isOneLetterOff(other, 'budget'), other).toBe(false);
  }
});

test('a word and the same with one wrong letter share a file', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzđß');
  const word = fc.array(letter, { minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.nat(), letter, fc.nat(3), (letters, at, other, kind) => {
      const place = at % letters.length;
      const typo = [...letters];
      if (kind === 0) typo.splice(place, 1, other);
      if (kind === 1) typo.splice(place, 0, other);
      if (kind === 2) typo.splice(place, 1);
      if (kind === 3) typo.splice(place, 2, ...letters.slice(place, place + 2).reverse());
      // Four letters have no end that a change of the two in the middle leaves as it is.
      if (typo.length < 4 || (kind === 3 && letters.length < 5)) return;
      const [start, end] = wordFiles(letters.join(''), 8);
      const [typoStart, typoEnd] = wordFiles(typo.join(''), 8);
      expect(start === typoStart || end === typoEnd).toBe(true);
    }),
  );
});
