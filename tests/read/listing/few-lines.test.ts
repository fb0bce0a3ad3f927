import { describe, expect, it } from 'vitest';
import { readAll } from '../cuts.ts';

async function read(...lines: string[]) {
  const blocks = await readAll(lines.join('\n'), { format: 'listing' });
  return blocks.flatMap(({ paper }) => (paper === null ? [] : [{ title: paper.title, authors: paper.authors }]));
}

describe('a paste of one record, which shows no column where its lines are broken', () => {
  it('has a title of two lines when the first is the longest line and only the third tells names', async () => {
    expect(
      await read(
        'Automatic Extraction of Kettle Errors in Copper Sentences',
        'Using Carefully Enhanced Spoons',
        'Maria Felixson, Christopher Bryden, Ted Briscow',
      ),
    ).toEqual([
      {
        title: 'Automatic Extraction of Kettle Errors in Copper Sentences Using Carefully Enhanced Spoons',
        authors: ['Maria Felixson', 'Christopher Bryden', 'Ted Briscow'],
      },
    ]);
  });

  it('has a title that goes on in lower case', async () => {
    expect(
      await read(
        'Prevalence of quiet disorders recorded in garden snails attending',
        'village ponds and wells in England',
        "Jennifer F. Wynters, Dan G. O'Nelly, Paul",
        'D. McGreavy, David C. Brodbent',
      ),
    ).toEqual([
      {
        title: 'Prevalence of quiet disorders recorded in garden snails attending village ponds and wells in England',
        authors: ['Jennifer F. Wynters', "Dan G. O'Nelly", 'Paul D. McGreavy', 'David C. Brodbent'],
      },
    ]);
  });

  it('has authors under a title whose place in print stands behind bars', async () => {
    expect(
      await read('7-Spoon Therapy for Old Kettles', 'J. K. Byrd | 2010, 38(4) | pp.312~319 | Copper Letters'),
    ).toEqual([{ title: '7-Spoon Therapy for Old Kettles', authors: ['J. K. Byrd'] }]);
  });

  it('has authors of two lines under a title, and is no citation', async () => {
    expect(
      await read(
        'Statistical Repair of Kettles by using Bilingual Spoons',
        'Rafael E. Bancks, Josep M. Creggo, Patrik Lambart,',
        'José B. Marinho',
      ),
    ).toEqual([
      {
        title: 'Statistical Repair of Kettles by using Bilingual Spoons',
        authors: ['Rafael E. Bancks', 'Josep M. Creggo', 'Patrik Lambart', 'José B. Marinho'],
      },
    ]);
  });

  it('keeps apart what can stand alone: a venue and its year, numbered titles, titles without authors', async () => {
    expect(
      await read(
        'Analogical Reasoning on Copper Kettles and Silver Spoons',
        'PONDS 2022',
        'Shen Lio, Zhe Zhou, Wensi Lim',
      ),
    ).toEqual([
      {
        title: 'Analogical Reasoning on Copper Kettles and Silver Spoons',
        authors: ['Shen Lio', 'Zhe Zhou', 'Wensi Lim'],
      },
    ]);
    const titles = [
      'A Second Look at Old Mills',
      'Efficient Learning of Copper Spoons for Small and Remote Kitchens',
      'Deep Kettle Repair Without Tools',
    ];
    expect(await read(...titles)).toEqual(titles.map(title => ({ title, authors: [] })));
    expect(await read(...titles.map((title, i) => `${i + 1}. ${title}`))).toEqual(
      titles.map(title => ({ title, authors: [] })),
    );
  });
});
