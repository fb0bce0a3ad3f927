const WHO = ['The doctor', 'Old Peter', 'Nobody in the village', 'Her father', 'Miss Aldous'];
const WHAT = [
  'had not spoken since the morning, and the lamps were lit early',
  'would remember that winter for years, though it was only three o’clock',
  'kept the key on a nail beside the clock on the stair',
  'seemed to belong to another house',
  'turned slowly towards the sea while the others waited in the hall',
  'went on as if nothing had happened',
  'told them what they knew',
];
const SAID = ['Have you seen the boat?', 'It is too late now.', 'You must not tell him.'];

/** A paragraph of a novel: every third one is speech. */
function paragraph(i: number): string {
  const says = SAID[i % SAID.length]!;
  if (i % 3 === 1)
    return i % 2 ? `“${says}”` : `“${says}” ${WHO[i % WHO.length]!.toLowerCase()} whispered. “We leave tomorrow.”`;
  return Array.from(
    { length: 2 + (i % 4) },
    (_, k) => `${WHO[(i + 2 * k) % WHO.length]} ${WHAT[(3 * i + 5 * k) % WHAT.length]}.`,
  ).join(' ');
}

export const novel = (paragraphs: number): string[] => Array.from({ length: paragraphs }, (_, i) => paragraph(i));
