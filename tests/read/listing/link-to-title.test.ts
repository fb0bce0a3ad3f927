import { describe, expect, it } from 'vitest';
import { isLinkToTitle } from '../../../src/read/listing/records/cut/link-to-title.ts';
import { readAll } from '../cuts.ts';

const TITLE = 'Growing Moss on Stones';

describe('isLinkToTitle', () => {
  it('knows links that name the paper', () => {
    for (const line of [
      `View article, ${TITLE}PDF, ${TITLE}`,
      `Abstract for ${TITLE} | Full Text | References | PDF (1.2 MB)`,
      `Download PDF of ${TITLE}`,
    ])
      expect(isLinkToTitle(line, TITLE), line).toBe(true);
  });

  it('leaves texts and other titles alone', () => {
    for (const line of [
      TITLE,
      `${TITLE} and Roofs`,
      `${TITLE} is slow. We read about it.`,
      'Abstract | Full Text | PDF',
    ])
      expect(isLinkToTitle(line, TITLE), line).toBe(false);
    expect(isLinkToTitle('PDF, 方言语音合成中的声调建模', '方言语音合成中的声调建模')).toBe(true);
    expect(isLinkToTitle('View Moss', 'Moss')).toBe(false);
    expect(isLinkToTitle('PDF, 苔の成長', '苔の成長')).toBe(false);
  });
});

describe('a page', () => {
  it('has its abstracts below such links', async () => {
    const kinds = ['stones', 'roofs', 'trees', 'walls', 'ponds', 'bridges'];
    const text = kinds.map(kind => {
      const title = `Growing Moss on Wet ${kind}: A Survey`;
      const abstract = `We grow moss on ${kind} and measure how wet it is. Over eleven years it grew by less than four centimetres.`;
      return `${title}\nAda Moe and Bo Noe\nView article, ${title}PDF, ${title}\n${abstract}\n`;
    });
    const blocks = await readAll(text.join('\n'), { format: 'listing' });
    const papers = blocks.flatMap(({ paper }) => paper ?? []);
    expect(papers.map(({ title }) => title)).toEqual(kinds.map(kind => `Growing Moss on Wet ${kind}: A Survey`));
    expect(papers.every(({ abstract }) => abstract?.startsWith('We grow moss on') === true)).toBe(true);
  });
});
