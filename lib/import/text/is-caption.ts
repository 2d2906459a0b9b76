/** As long as a caption may be that only its form tells of, in words. */
const most = 25;

const named =
  /^(?:fig(?:ure|\.)?|image|photo(?:graph)?|picture|screenshot|diagram|illustration|plate)\s*(?:\d+(?:\.\d+)*)?\s*[:.–—-]\s*\S/i;
const inPlace = /^(?:outside|inside|above|below|behind|beside|pictured|left|right)\b/i;
const joins =
  /\b(?:after|before|when|while|where|as|that|which|who|because|since|until|if|whose)\b/i;
/** What a sentence has and the words under a picture lack. */
const sentence =
  /\b(?:I|we|it|he|she|they|there|you|this|is|was|were|are|am|be|been|has|had|have|did|does|do|will|would|can|could|should|may|might|must)\b/i;

/**
 * Whether words are the caption of a picture that is lost: they say so (`Figure 2: …`), or they
 * name a place beside the picture and make no sentence.
 */
export function isCaption(words: string): boolean {
  const plain = words.trim();
  if (plain.split(/\s+/).length > most) return false;
  if (named.test(plain)) return true;
  if (!inPlace.test(plain) || plain.includes(',') || !/^[^.!?]+\.?$/.test(plain)) return false;
  const main = plain.split(joins)[0] ?? plain;
  return main.split(/\s+/).length > 2 && !sentence.test(main);
}
